package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * The tries in the database, so that a restart or another node does not begin at none. Each in a transaction of its own:
 * a try counts also when what it was made for is rolled back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AttemptRepository {

    @PersistenceContext
    EntityManager em;

    public void begin(Tried kind, String subject, Instant now) {
        hold(subject, now).begin(kind, now);
    }

    public void takeBack(String subject, Instant now) {
        hold(subject, now).takeBack();
    }

    /** The row of a subject, held until the end of the transaction. */
    private SecretAttempt hold(String subject, Instant now) {
        // Takes the row's lock at once; reading first and locking then would let two calls wait for each other.
        em.createNativeQuery("INSERT INTO secret_attempt (subject, tries, last_at) VALUES (?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE tries = tries")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return em.find(SecretAttempt.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    public void forget(String subject) {
        em.createNativeQuery("DELETE FROM secret_attempt WHERE subject = ?")
                .setParameter(1, subject)
                .executeUpdate();
    }

    /** What nobody has tried since then counts no longer. */
    public void forgetBefore(Instant then) {
        em.createNativeQuery("DELETE FROM secret_attempt WHERE last_at < ?")
                .setParameter(1, Timestamp.from(then))
                .executeUpdate();
    }
}
