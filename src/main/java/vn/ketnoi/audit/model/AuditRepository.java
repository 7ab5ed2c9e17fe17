package vn.ketnoi.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.audit.AuditEntry;
import vn.ketnoi.audit.AuditFilter;
import vn.ketnoi.shared.Clocks;

/** The trail in the database: added to and read, nothing else. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext
    EntityManager em;

    public void add(AuditRow row) {
        em.persist(row);
    }

    /** The newest before a place in the trail, with the names people have today. */
    public List<AuditEntry> page(AuditFilter filter, @Nullable Long before, int size) {
        List<Object[]> rows = em.createQuery(
                        "SELECT r, a.name FROM AuditRow r LEFT JOIN Account a ON a.id = r.account"
                                + " WHERE (:before IS NULL OR r.id < :before)"
                                + " AND (:province IS NULL OR r.province = :province)"
                                + " AND (:person IS NULL OR r.account = :person)"
                                + " AND (:kind IS NULL OR r.kind = :kind) AND (:record IS NULL OR r.record = :record)"
                                + " AND (:from IS NULL OR r.at >= :from) AND (:to IS NULL OR r.at < :to)"
                                + " ORDER BY r.id DESC",
                        Object[].class)
                .setParameter("before", before)
                .setParameter("province", filter.province())
                .setParameter("person", filter.person())
                .setParameter("kind", filter.kind())
                .setParameter("record", filter.record())
                .setParameter("from", start(filter.from()))
                .setParameter(
                        "to", filter.to() == null ? null : start(filter.to().plusDays(1)))
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(r -> ((AuditRow) r[0]).view((String) r[1])).toList();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clocks.VIETNAM).toInstant();
    }

    /** How often a person, or an address without one, was refused since then. */
    public long refusalsOf(@Nullable Long account, @Nullable String address, Instant since) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM AuditRow r WHERE r.kind = 'refusal' AND r.at >= :since"
                                + " AND (r.account = :account OR :account IS NULL AND r.address = :address)",
                        Long.class)
                .setParameter("since", since)
                .setParameter("account", account)
                .setParameter("address", address)
                .getSingleResult();
    }
}
