package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Programs' tokens in the database. */
@ApplicationScoped
public class TokenRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<ApiToken> findByHash(String hash) {
        return em.createQuery("SELECT t FROM ApiToken t WHERE t.hash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public Optional<ApiToken> find(long id) {
        return Optional.ofNullable(em.find(ApiToken.class, id));
    }

    public List<ApiToken> of(long accountId) {
        return em.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.accountId = :account ORDER BY t.id DESC", ApiToken.class)
                .setParameter("account", accountId)
                .setMaxResults(100)
                .getResultList();
    }

    public void add(ApiToken token) {
        em.persist(token);
    }

    public void revokeAll(long accountId, Instant now) {
        em.createQuery("UPDATE ApiToken t SET t.revokedAt = :now WHERE t.accountId = :account AND t.revokedAt IS NULL")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Apart from the call that it lets in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void used(long id, Instant now) {
        em.createQuery("UPDATE ApiToken t SET t.lastUsedAt = :now WHERE t.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}
