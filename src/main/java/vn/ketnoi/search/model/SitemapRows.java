package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import vn.ketnoi.search.Sitemap.Entry;
import vn.ketnoi.search.Sitemap.Kind;

/** Ids and last changes of what has a public page, and nothing else of it: there may be a million. */
@ApplicationScoped
public class SitemapRows {

    private static final Map<Kind, String> PUBLIC =
            Map.of(Kind.PRODUCT, "FROM product WHERE status = 'PUBLISHED'", Kind.FACILITY, "FROM facility WHERE TRUE");

    @PersistenceContext
    EntityManager em;

    public List<Long> parts(Kind kind, int size) {
        List<?> parts = em.createNativeQuery(
                        "SELECT DISTINCT FLOOR(id / " + size + ") AS part " + PUBLIC.get(kind) + " ORDER BY part")
                .getResultList();
        return parts.stream().map(part -> ((Number) part).longValue()).toList();
    }

    /** Those after one id and before another, in the order of ids. */
    public List<Entry> between(Kind kind, long after, long before, int rows) {
        List<?> found = em.createNativeQuery(
                        "SELECT id, updated_at " + PUBLIC.get(kind) + " AND id > ? AND id < ? ORDER BY id")
                .setParameter(1, after)
                .setParameter(2, before)
                .setMaxResults(rows)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Entry(((Number) row[0]).longValue(), instant(row[1])))
                .toList();
    }

    private static Instant instant(Object stored) {
        return stored instanceof LocalDateTime time
                ? time.toInstant(ZoneOffset.UTC)
                : ((Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
