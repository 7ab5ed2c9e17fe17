package vn.ketnoi.account;

import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody who is signing in has shown so far. Only the use cases of signing in make one, so to hold one is to have
 * shown it; it is good for a few minutes.
 */
public final class Proof implements Credential, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** What is still missing: nothing, the code of the second factor, or a second factor, since this role must have one. */
    public enum Missing {
        NOTHING,
        CODE,
        FACTOR
    }

    private final long accountId;
    private final Missing missing;
    private final Instant shownAt;

    Proof(long accountId, Missing missing, Instant now) {
        this.accountId = accountId;
        this.missing = missing;
        this.shownAt = now;
    }

    public long accountId() {
        return accountId;
    }

    public Missing missing() {
        return missing;
    }

    public boolean isComplete() {
        return missing == Missing.NOTHING;
    }

    boolean isOld(Instant now) {
        return now.isAfter(shownAt.plus(GOOD_FOR));
    }
}
