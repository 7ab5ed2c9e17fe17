package vn.ketnoi.connection.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnoi.connection.ContractStatus;
import vn.ketnoi.connection.Side;

/** Contracts, all versions, in the database. */
@ApplicationScoped
public class ContractRepository {

    private static final Map<Side, String> OWNER = Map.of(Side.BUYER, "buyerId", Side.FACILITY, "facilityId");

    @PersistenceContext
    EntityManager em;

    public Optional<Contract> find(long id) {
        return Optional.ofNullable(em.find(Contract.class, id));
    }

    /** Every version, the oldest first. */
    public List<Contract> ofRequest(long request) {
        return em.createQuery("SELECT c FROM Contract c WHERE c.requestId = :request ORDER BY c.number", Contract.class)
                .setParameter("request", request)
                .getResultList();
    }

    public Optional<Contract> latest(long request) {
        List<Contract> versions = ofRequest(request);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    public List<Contract> page(Side side, long organisation, int offset, int size) {
        return em.createQuery("SELECT c" + of(side) + " ORDER BY c.id DESC", Contract.class)
                .setParameter("organisation", organisation)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(Side side, long organisation) {
        return em.createQuery("SELECT COUNT(c)" + of(side), Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    /** Recorded by the other side and not yet answered. */
    public long countToAnswer(Side side, long organisation) {
        return em.createQuery(
                        "SELECT COUNT(c)" + of(side) + " AND c.status = :status AND c.recordedSide <> :side",
                        Long.class)
                .setParameter("organisation", organisation)
                .setParameter("status", ContractStatus.RECORDED)
                .setParameter("side", side)
                .getSingleResult();
    }

    private static String of(Side side) {
        return " FROM Contract c, ConnectionRequest r WHERE c.requestId = r.id AND r." + OWNER.get(side)
                + " = :organisation";
    }

    public Contract add(Contract contract) {
        em.persist(contract);
        em.flush();
        return contract;
    }
}
