package vn.ketnoi.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.ApiTokenView;

/** Lets a program call in a person's name. Only the token's hash is kept: what is lost cannot be shown again. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public ApiToken(long accountId, String name, String hash, Instant now) {
        this.accountId = accountId;
        this.name = name;
        this.hash = hash;
        this.createdAt = now;
    }

    public long accountId() {
        return accountId;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public ApiTokenView view() {
        return new ApiTokenView(id, name, createdAt, revokedAt != null);
    }
}
