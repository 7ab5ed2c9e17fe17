package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ketnoi.catalogue.NewReport;
import vn.ketnoi.catalogue.OpenReports;

/** Reports of listings in the database. */
@ApplicationScoped
public class ReportRepository {

    /** Of each product so many are shown. */
    private static final int NEWEST = 10;

    @PersistenceContext
    EntityManager em;

    /** @return false when the same person has one open, which stays as it is */
    public boolean add(long productId, NewReport report, Reporter who, Instant now) {
        String words = report.words() == null || report.words().isBlank()
                ? null
                : report.words().strip();
        return em.createNativeQuery(
                                "INSERT IGNORE INTO listing_report (product_id, reason, words, reported_at,"
                                        + " account_id, email, language, open_of, reporter_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .setParameter(1, productId)
                        .setParameter(2, report.reason().name())
                        .setParameter(3, words)
                        .setParameter(4, Timestamp.from(now))
                        .setParameter(5, who.accountId())
                        .setParameter(6, who.email())
                        .setParameter(7, who.language())
                        .setParameter(8, productId)
                        .setParameter(9, who.hash())
                        .executeUpdate()
                == 1;
    }

    /**
     * The centre is to look at it. Its version stays: a stranger's word must not make the facility lose what it is typing.
     */
    public void mark(long productId, Instant now) {
        em.createNativeQuery("UPDATE product SET check_reason = 'REPORTED', check_since = ? WHERE id = ?")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, productId)
                .executeUpdate();
    }

    public long count(long productId) {
        return em.createQuery("SELECT COUNT(r) FROM ListingReport r WHERE r.openOf = :product", Long.class)
                .setParameter("product", productId)
                .getSingleResult();
    }

    /** As they are now, also those that came while this transaction waited for the product. */
    public List<ListingReport> lockOpen(long productId) {
        return em.createQuery("SELECT r FROM ListingReport r WHERE r.openOf = :product", ListingReport.class)
                .setParameter("product", productId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** By product, of those that have any. */
    public Map<Long, OpenReports> open(Collection<Long> productIds) {
        Map<Long, Long> totals = new HashMap<>();
        if (!productIds.isEmpty()) {
            em.createQuery(
                            "SELECT r.openOf, COUNT(r) FROM ListingReport r WHERE r.openOf IN :ids GROUP BY r.openOf",
                            Object[].class)
                    .setParameter("ids", productIds)
                    .getResultList()
                    .forEach(r -> totals.put((Long) r[0], (Long) r[1]));
        }
        Map<Long, OpenReports> open = new HashMap<>();
        newest(totals.keySet())
                .forEach((product, some) -> open.put(
                        product,
                        new OpenReports(
                                totals.getOrDefault(product, 0L),
                                some.stream().map(ListingReport::view).toList())));
        return open;
    }

    private Map<Long, List<ListingReport>> newest(Collection<Long> productIds) {
        if (productIds.isEmpty()) {
            return Map.of();
        }
        String ids = productIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(
                        "SELECT * FROM (SELECT r.*, ROW_NUMBER() OVER (PARTITION BY open_of ORDER BY id DESC) AS place"
                                + " FROM listing_report r WHERE open_of IN (" + ids + ")) newest WHERE place <= "
                                + NEWEST
                                + " ORDER BY id DESC",
                        ListingReport.class)
                .getResultList();
        return rows.stream().map(ListingReport.class::cast).collect(Collectors.groupingBy(ListingReport::productId));
    }
}
