package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in, in the database. */
@ApplicationScoped
public class SessionRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<PortalSession> find(long id) {
        return Optional.ofNullable(em.find(PortalSession.class, id));
    }

    /** The latest sessions of an account that nobody has ended and that were seen since a time. */
    public List<PortalSession> of(long accountId, Instant since) {
        return em.createQuery(
                        "SELECT s FROM PortalSession s WHERE s.accountId = :account AND s.endedAt IS NULL"
                                + " AND s.lastSeenAt > :since ORDER BY s.lastSeenAt DESC, s.id DESC",
                        PortalSession.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .setMaxResults(30)
                .getResultList();
    }

    public PortalSession add(PortalSession session) {
        em.persist(session);
        em.flush();
        return session;
    }

    /** Ends all sessions of an account but one; 0 for all of them. */
    public void endOthers(long accountId, long kept, Instant now) {
        em.createQuery("UPDATE PortalSession s SET s.endedAt = :now"
                        + " WHERE s.accountId = :account AND s.endedAt IS NULL AND s.id <> :kept")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** Apart from what the caller is doing, which may only read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void seen(long id, Instant now) {
        em.createQuery("UPDATE PortalSession s SET s.lastSeenAt = :now WHERE s.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgetBefore(Instant then) {
        em.createQuery("DELETE FROM PortalSession s WHERE s.lastSeenAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
