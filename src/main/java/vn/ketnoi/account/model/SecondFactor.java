package vn.ketnoi.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A person's authenticator app. It counts once a first code from it has been shown. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @Column(name = "account_id")
    private long accountId;

    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    public SecondFactor(long accountId, byte[] secret, PortalKey key, Instant now) {
        this.accountId = accountId;
        this.secret = key.encrypt(secret, owner(accountId));
        this.createdAt = now;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public byte[] secret(PortalKey key) {
        return key.decrypt(secret, owner(accountId));
    }

    /** Whether the code is right; each is right once, and none after a later one. */
    public boolean accept(String code, PortalKey key, Instant now) {
        OptionalLong step = TimeCode.step(secret(key), code, now);
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    private static String owner(long accountId) {
        return "second factor of " + accountId;
    }
}
