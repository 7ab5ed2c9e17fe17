package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.account.model.OneTimeCode.Purpose;

/** One-time codes in the database. Both ways to find one lock it: of two who use it at once, one is too late. */
@ApplicationScoped
public class CodeRepository {

    @PersistenceContext
    EntityManager em;

    public void add(OneTimeCode code) {
        em.persist(code);
        em.flush();
    }

    public Optional<OneTimeCode> find(Purpose purpose, String hash) {
        return em.createQuery(
                        "SELECT c FROM OneTimeCode c WHERE c.hash = :hash AND c.purpose = :purpose", OneTimeCode.class)
                .setParameter("hash", hash)
                .setParameter("purpose", purpose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that are still good for a subject. */
    public List<OneTimeCode> good(Purpose purpose, long subject, Instant now) {
        return em.createQuery(
                        "SELECT c FROM OneTimeCode c WHERE c.purpose = :purpose AND c.subjectId = :subject"
                                + " AND c.endedAt IS NULL AND c.expiresAt > :now",
                        OneTimeCode.class)
                .setParameter("purpose", purpose)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
