package vn.ketnoi.programme.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.OutcomeStatus;

/** Outcomes in the database. */
@ApplicationScoped
public class OutcomeRepository {

    private static final String WHERE = " FROM Outcome o WHERE (:province IS NULL OR o.province = :province)"
            + " AND (:status IS NULL OR o.status = :status) AND (:indicator IS NULL OR o.indicator = :indicator)";

    @PersistenceContext
    EntityManager em;

    /** Which outcomes; null leaves a condition out. */
    public record Filter(@Nullable String province, @Nullable OutcomeStatus status, @Nullable String indicator) {}

    public Optional<Outcome> find(long id) {
        return Optional.ofNullable(em.find(Outcome.class, id));
    }

    public List<Outcome> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT o FROM Outcome o WHERE o.id IN :ids", Outcome.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Outcome> page(Filter filter, int offset, int size) {
        return where("SELECT o" + WHERE + " ORDER BY o.acceptedOn DESC, o.id DESC", Outcome.class, filter)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(Filter filter) {
        return where("SELECT COUNT(o)" + WHERE, Long.class, filter).getSingleResult();
    }

    /** Since when the first of them has waited for an approval. */
    public @Nullable Instant firstSubmitted(Filter filter) {
        return where(
                        "SELECT o.submittedAt" + WHERE + " AND o.submittedAt IS NOT NULL ORDER BY o.submittedAt",
                        Instant.class,
                        filter)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> TypedQuery<T> where(String jpql, Class<T> type, Filter filter) {
        return em.createQuery(jpql, type)
                .setParameter("province", filter.province())
                .setParameter("status", filter.status())
                .setParameter("indicator", filter.indicator());
    }

    /** The lines (KC03) of a facility, for machines that belong to one. */
    public List<Outcome> linesOf(long facilityId) {
        return em.createQuery(
                        "SELECT o FROM Outcome o WHERE o.facilityId = :facility AND o.indicator = 'KC03'"
                                + " AND o.status <> :withdrawn ORDER BY o.acceptedOn, o.id",
                        Outcome.class)
                .setParameter("facility", facilityId)
                .setParameter("withdrawn", OutcomeStatus.WITHDRAWN)
                .getResultList();
    }

    /** Everything approved in a programme, for counting; of some indicators, or of all when none is named. */
    public List<Fact> facts(long programmeId, Collection<String> indicators) {
        String only = indicators.isEmpty() ? "" : " AND o.indicator IN :indicators";
        TypedQuery<Fact> query = em.createQuery(
                        "SELECT NEW vn.ketnoi.programme.model.Fact(o.id, o.indicator, o.subjectKey, o.lineId, o.list,"
                                + " o.provinceAt, o.province, o.acceptedOn, o.quantity, o.evidence) FROM Outcome o"
                                + " WHERE o.programmeId = :programme AND o.status = :approved" + only,
                        Fact.class)
                .setParameter("programme", programmeId)
                .setParameter("approved", OutcomeStatus.APPROVED);
        if (!indicators.isEmpty()) {
            query.setParameter("indicators", indicators);
        }
        return query.getResultList();
    }

    public Outcome add(Outcome outcome) {
        em.persist(outcome);
        em.flush();
        return outcome;
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public Outcome saved(Outcome outcome) {
        em.flush();
        return outcome;
    }
}
