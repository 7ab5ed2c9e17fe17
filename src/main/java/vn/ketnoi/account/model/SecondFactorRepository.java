package vn.ketnoi.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Second factors and their recovery codes in the database. */
@ApplicationScoped
public class SecondFactorRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<SecondFactor> find(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId));
    }

    /** Held until the end of the transaction: the same code twice at once must not be right twice. */
    public Optional<SecondFactor> hold(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Which of these accounts have one that counts. */
    public Set<Long> confirmed(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT f.accountId FROM SecondFactor f WHERE f.accountId IN :ids"
                                        + " AND f.confirmedAt IS NOT NULL",
                                Long.class)
                        .setParameter("ids", accountIds)
                        .getResultList());
    }

    public void add(SecondFactor factor) {
        em.persist(factor);
    }

    public Optional<RecoveryCode> holdCode(long accountId, String hash) {
        return em.createQuery(
                        "SELECT c FROM RecoveryCode c WHERE c.accountId = :account AND c.hash = :hash"
                                + " AND c.usedAt IS NULL",
                        RecoveryCode.class)
                .setParameter("account", accountId)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public long codesLeft(long accountId) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM RecoveryCode c WHERE c.accountId = :account AND c.usedAt IS NULL",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    public void replaceCodes(long accountId, List<RecoveryCode> codes) {
        removeCodes(accountId);
        codes.forEach(em::persist);
    }

    public void remove(long accountId) {
        removeCodes(accountId);
        em.createQuery("DELETE FROM SecondFactor f WHERE f.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        em.flush();
    }

    private void removeCodes(long accountId) {
        em.createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
