package vn.ketnoi.programme.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FindingStatus;
import vn.ketnoi.programme.FindingView;

/** Findings, and comments on figures, in the database. */
@ApplicationScoped
public class FindingRepository {

    private static final String WHERE = " FROM Finding f WHERE (:province IS NULL OR f.province = :province)"
            + " AND (:status IS NULL OR f.status = :status)";

    private static final String FIGURE = " FROM FigureComment c WHERE c.programmeId = :programme"
            + " AND c.province = :province AND c.indicator = :indicator";

    @PersistenceContext
    EntityManager em;

    public Optional<Finding> find(long id) {
        return Optional.ofNullable(em.find(Finding.class, id));
    }

    /** What moved last comes first. */
    public List<Finding> page(@Nullable String province, @Nullable FindingStatus status, int offset, int size) {
        return where("SELECT f" + WHERE + " ORDER BY f.movedAt DESC, f.id DESC", Finding.class, province, status)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(@Nullable String province, @Nullable FindingStatus status) {
        return where("SELECT COUNT(f)" + WHERE, Long.class, province, status).getSingleResult();
    }

    /** Since when the first of them has waited. */
    public @Nullable Instant since(@Nullable String province, FindingStatus status) {
        return where("SELECT f.movedAt" + WHERE + " ORDER BY f.movedAt", Instant.class, province, status)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> TypedQuery<T> where(
            String jpql, Class<T> type, @Nullable String province, @Nullable FindingStatus status) {
        return em.createQuery(jpql, type).setParameter("province", province).setParameter("status", status);
    }

    /** The steps of several findings, the oldest first. */
    public Map<Long, List<FindingView.Entry>> entries(Collection<Long> findings) {
        if (findings.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT e FROM FindingEntry e WHERE e.findingId IN :ids ORDER BY e.id", FindingEntry.class)
                .setParameter("ids", findings)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        FindingEntry::findingId, Collectors.mapping(FindingEntry::view, Collectors.toList())));
    }

    /** The newest first. */
    public List<FigureComment> comments(long programme, String province, String indicator, int offset, int size) {
        return em.createQuery("SELECT c" + FIGURE + " ORDER BY c.id DESC", FigureComment.class)
                .setParameter("programme", programme)
                .setParameter("province", province)
                .setParameter("indicator", indicator)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countComments(long programme, String province, String indicator) {
        return em.createQuery("SELECT COUNT(c)" + FIGURE, Long.class)
                .setParameter("programme", programme)
                .setParameter("province", province)
                .setParameter("indicator", indicator)
                .getSingleResult();
    }

    /** How many comments each figure of a province has; figures without any are left out. */
    public Map<String, Long> commentsByIndicator(long programme, String province) {
        Map<String, Long> counts = new HashMap<>();
        em.createQuery(
                        "SELECT c.indicator, COUNT(c) FROM FigureComment c WHERE c.programmeId = :programme"
                                + " AND c.province = :province GROUP BY c.indicator",
                        Object[].class)
                .setParameter("programme", programme)
                .setParameter("province", province)
                .getResultStream()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    public Optional<FigureComment> comment(long id) {
        return Optional.ofNullable(em.find(FigureComment.class, id));
    }

    /** Writes now, so that the id, and the version raised by a change, are known to the answer. */
    public <T> T add(T made) {
        em.persist(made);
        em.flush();
        return made;
    }
}
