package vn.ketnoi.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.TooOftenException;

/**
 * How often one secret was tried. A try is counted before it is made and taken back when it was right: a hundred made at
 * once cannot all slip through before the first is counted. A quarter of an hour without one forgets them.
 */
@Entity
@Table(name = "secret_attempt")
public class SecretAttempt {

    @Id
    private String subject;

    private int tries;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "wait_until")
    private @Nullable Instant waitUntil;

    @SuppressWarnings("NullAway.Init")
    protected SecretAttempt() {}

    SecretAttempt(String subject, Instant now) {
        this.subject = subject;
        this.lastAt = now;
    }

    /** @throws TooOftenException while a wait goes on; that try is not counted, so nobody can prolong it */
    public void begin(Tried kind, Instant now) {
        Duration wait = waitFrom(now);
        if (!wait.isZero()) {
            throw new TooOftenException(wait);
        }
        if (now.isAfter(lastAt.plus(Tried.LOCK))
                || waitUntil != null && kind.waitAfter(tries).equals(Tried.LOCK)) {
            tries = 0;
        }
        tries++;
        lastAt = now;
        Duration next = kind.waitAfter(tries);
        waitUntil = next.isZero() ? null : now.plus(next);
    }

    Duration waitFrom(Instant now) {
        return waitUntil == null || !now.isBefore(waitUntil) ? Duration.ZERO : Duration.between(now, waitUntil);
    }

    /** The try that was counted last was right. */
    public void takeBack() {
        tries = Math.max(0, tries - 1);
        waitUntil = null;
    }
}
