package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CheckReason;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.shared.ManyRows;

/** What the centre is to look at, in the database: a mark on the product itself, and what the product said before. */
@ApplicationScoped
public class CheckRepository {

    /** A province without a value means facilities whose province is not stated. */
    private static final String OPEN = " FROM Product p WHERE p.checkSince IS NOT NULL"
            + " AND (:reason IS NULL OR p.checkReason = :reason) AND p.facilityId IN"
            + " (SELECT f.id FROM Facility f WHERE f.province = :province OR (:province IS NULL AND f.province IS NULL))";

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    /**
     * Who has waited longest comes first.
     *
     * @param since and {@code id} where to go on; null for the beginning
     */
    public List<Product> open(
            @Nullable String province, @Nullable CheckReason reason, @Nullable Instant since, long id, int size) {
        String from = since == null ? "" : " AND (p.checkSince > :since OR p.checkSince = :since AND p.id > :id)";
        TypedQuery<Product> query = em.createQuery(
                        "SELECT p" + OPEN + from + " ORDER BY p.checkSince, p.id", Product.class)
                .setHint("eclipselink.batch", "p.tiers")
                .setHint("eclipselink.batch", "p.pictures")
                .setHint("eclipselink.batch.type", "IN")
                .setParameter("reason", reason)
                .setParameter("province", province)
                .setMaxResults(size);
        return since == null
                ? query.getResultList()
                : query.setParameter("since", since).setParameter("id", id).getResultList();
    }

    public long count(@Nullable String province, @Nullable CheckReason reason) {
        return em.createQuery("SELECT COUNT(p)" + OPEN, Long.class)
                .setParameter("reason", reason)
                .setParameter("province", province)
                .getSingleResult();
    }

    /** Since when the first of them has waited. */
    public @Nullable Instant first(@Nullable String province) {
        return em.createQuery("SELECT p.checkSince" + OPEN + " ORDER BY p.checkSince", Instant.class)
                .setParameter("reason", null)
                .setParameter("province", province)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Draws these, which went live and are not read by this transaction any more. */
    public void sample(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            em.createQuery("UPDATE Product p SET p.checkReason = :reason, p.checkSince = :now WHERE p.id IN :ids")
                    .setParameter("reason", CheckReason.SAMPLED)
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** What they said before. Of several changes between two looks the first one's counts. */
    public void remember(Map<Long, ProductDetails> before) {
        List<Object[]> rows = before.entrySet().stream()
                .map(b -> new Object[] {b.getKey(), JSON.toJson(b.getValue())})
                .toList();
        ManyRows.insert(em, "INSERT IGNORE INTO product_before (product_id, details)", rows);
    }

    public Map<Long, ProductDetails> before(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("SELECT product_id, details FROM product_before WHERE product_id IN ("
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        r -> ((Number) r[0]).longValue(), r -> JSON.fromJson((String) r[1], ProductDetails.class)));
    }

    public void forget(long id) {
        em.createNativeQuery("DELETE FROM product_before WHERE product_id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }
}
