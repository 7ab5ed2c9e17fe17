package vn.ketnoi.programme.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.ReportState;
import vn.ketnoi.programme.TrackerVerdict;

/** Reports to the tracker in the database: one row a key. */
@ApplicationScoped
public class TrackerReportRepository {

    private static final String WHERE = " FROM TrackerReport r WHERE (:province IS NULL OR r.province = :province)"
            + " AND (:state IS NULL OR r.state = :state)";

    @PersistenceContext
    EntityManager em;

    public Optional<TrackerReport> find(long id) {
        return Optional.ofNullable(em.find(TrackerReport.class, id));
    }

    /** Holds the key until the transaction ends. Must be the first the transaction reads, so that the rest is as new. */
    public Optional<TrackerReport> lock(long id) {
        return Optional.ofNullable(em.find(TrackerReport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One at a time: rows made side by side would lock each other out. Must be the first the transaction reads. */
    public void lockOpening() {
        em.createNativeQuery("SELECT id FROM programme ORDER BY id FOR UPDATE").getResultList();
    }

    public List<TrackerReport> of(Indicator indicator) {
        return em.createQuery(
                        "SELECT r FROM TrackerReport r WHERE r.programmeId = :programme AND r.indicator = :indicator"
                                + " ORDER BY r.id",
                        TrackerReport.class)
                .setParameter("programme", indicator.programmeId())
                .setParameter("indicator", indicator.code())
                .getResultList();
    }

    /** Reports that a restart may have set right: made for another tracker, or refused for the credentials. */
    public List<TrackerReport> outdated(String tracker) {
        return em.createQuery(
                        "SELECT r FROM TrackerReport r WHERE r.value IS NOT NULL"
                                + " AND (r.tracker <> :tracker OR r.verdict = :credentials)",
                        TrackerReport.class)
                .setParameter("tracker", tracker)
                .setParameter("credentials", TrackerVerdict.CREDENTIALS)
                .getResultList();
    }

    public List<TrackerReport> page(@Nullable String province, @Nullable ReportState state, int offset, int size) {
        return where("SELECT r" + WHERE + " ORDER BY r.period DESC, r.dataElement, r.orgUnit", TrackerReport.class)
                .setParameter("province", province)
                .setParameter("state", state)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(@Nullable String province, @Nullable ReportState state) {
        return where("SELECT COUNT(r)" + WHERE, Long.class)
                .setParameter("province", province)
                .setParameter("state", state)
                .getSingleResult();
    }

    private <T> TypedQuery<T> where(String jpql, Class<T> type) {
        return em.createQuery(jpql, type);
    }

    /** Makes the key's row; nothing happens when another node was quicker. */
    public void open(Indicator indicator, TrackerKey key, String province, String tracker) {
        em.createNativeQuery("INSERT INTO tracker_report (programme_id, indicator, province_code, data_element, period,"
                        + " org_unit, category_option_combo, attribute_option_combo, state, tracker, attempts)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, 0) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, indicator.programmeId())
                .setParameter(2, indicator.code())
                .setParameter(3, province)
                .setParameter(4, key.dataElement())
                .setParameter(5, key.period())
                .setParameter(6, key.orgUnit())
                .setParameter(7, key.categoryOptionCombo())
                .setParameter(8, key.attributeOptionCombo())
                .setParameter(9, tracker)
                .executeUpdate();
    }

    public void remove(TrackerReport report) {
        em.remove(report);
    }
}
