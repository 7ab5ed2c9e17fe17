package vn.ketnoi.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.ApiTokenView;
import vn.ketnoi.account.TokenScope;

/** Lets a program call in a person's name. Only the token's hash is kept: what is lost cannot be shown again. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    /** Used more often is not written down. */
    private static final Duration USED = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @Column(name = "token_hash")
    private String hash;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public ApiToken(
            long accountId, String name, String hash, TokenScope scope, @Nullable Instant expiresAt, Instant now) {
        this.accountId = accountId;
        this.name = name;
        this.hash = hash;
        this.scope = scope;
        this.expiresAt = expiresAt;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public boolean mayWrite() {
        return scope == TokenScope.WRITE;
    }

    public boolean isGood(Instant now) {
        return revokedAt == null && !isExpired(now);
    }

    private boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    public boolean isUsedLongAgo(Instant now) {
        return lastUsedAt == null || now.isAfter(lastUsedAt.plus(USED));
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public ApiTokenView view(Instant now) {
        return new ApiTokenView(id, name, scope, createdAt, expiresAt, lastUsedAt, revokedAt != null, isExpired(now));
    }
}
