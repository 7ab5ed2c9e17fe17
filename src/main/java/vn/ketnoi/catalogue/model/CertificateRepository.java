package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateStatus;

/** Certificates in the database. */
@ApplicationScoped
public class CertificateRepository {

    /** A province without a value means facilities whose province is not stated. */
    private static final String WAITING = " FROM Certificate c WHERE c.status = :status AND c.facilityId IN"
            + " (SELECT f.id FROM Facility f WHERE f.province = :province OR (:province IS NULL AND f.province IS NULL))";

    private static final String LASTS = "(c.validUntil IS NULL OR c.validUntil >= :day)";

    private static final String OF_FACILITY = " FROM Certificate c WHERE c.facilityId = :facility AND (:all = TRUE"
            + " OR c.status = :confirmed AND c.validFrom <= :day AND " + LASTS + ")";

    private static final String RUNNING_OUT =
            " FROM Certificate c WHERE c.status = :confirmed" + " AND c.validUntil <= :until AND ";

    @PersistenceContext
    EntityManager em;

    public Optional<Certificate> find(long id) {
        return Optional.ofNullable(em.find(Certificate.class, id));
    }

    /** For changing it: who would change it too waits until this transaction is over. */
    public Optional<Certificate> lock(long id) {
        return Optional.ofNullable(em.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The last entered first.
     *
     * @param holdingOn only those that hold on that day; null for all of them
     */
    public List<Certificate> ofFacility(long facilityId, @Nullable LocalDate holdingOn, int offset, int size) {
        return ofFacility(
                        many("SELECT c" + OF_FACILITY + " ORDER BY c.enteredAt DESC, c.id DESC"), facilityId, holdingOn)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countOfFacility(long facilityId, @Nullable LocalDate holdingOn) {
        return ofFacility(em.createQuery("SELECT COUNT(c)" + OF_FACILITY, Long.class), facilityId, holdingOn)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> ofFacility(TypedQuery<T> query, long facilityId, @Nullable LocalDate holdingOn) {
        return query.setParameter("facility", facilityId)
                .setParameter("all", holdingOn == null)
                .setParameter("confirmed", CertificateStatus.CONFIRMED)
                .setParameter("day", holdingOn == null ? LocalDate.EPOCH : holdingOn);
    }

    /** Of some facilities those that are confirmed and not over: they count on this day or on one to come. */
    public List<Certificate> lasting(Collection<Long> facilityIds, LocalDate day) {
        return facilityIds.isEmpty()
                ? List.of()
                : many("SELECT c FROM Certificate c WHERE c.facilityId IN :facilities AND c.status = :confirmed AND "
                                + LASTS + " ORDER BY c.id")
                        .setParameter("facilities", facilityIds)
                        .setParameter("confirmed", CertificateStatus.CONFIRMED)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Who has waited longest comes first. */
    public List<Certificate> waiting(@Nullable String province, int offset, int size) {
        return many("SELECT c" + WAITING + " ORDER BY c.enteredAt, c.id")
                .setParameter("status", CertificateStatus.ENTERED)
                .setParameter("province", province)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countWaiting(@Nullable String province) {
        return em.createQuery("SELECT COUNT(c)" + WAITING, Long.class)
                .setParameter("status", CertificateStatus.ENTERED)
                .setParameter("province", province)
                .getSingleResult();
    }

    /** Since when the first of them has waited. */
    public @Nullable Instant firstWaiting(@Nullable String province) {
        return em.createQuery("SELECT c.enteredAt" + WAITING + " ORDER BY c.enteredAt", Instant.class)
                .setParameter("status", CertificateStatus.ENTERED)
                .setParameter("province", province)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public long countOfFacility(long facilityId, CertificateStatus status) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM Certificate c WHERE c.facilityId = :facility AND c.status = :status",
                        Long.class)
                .setParameter("facility", facilityId)
                .setParameter("status", status)
                .getSingleResult();
    }

    /** How many of a facility's still hold and will not on some day until then. */
    public long countRunningOut(long facilityId, LocalDate today, LocalDate until) {
        return em.createQuery(
                        "SELECT COUNT(c)" + RUNNING_OUT + "c.facilityId = :facility AND c.validUntil >= :today",
                        Long.class)
                .setParameter("confirmed", CertificateStatus.CONFIRMED)
                .setParameter("until", until)
                .setParameter("facility", facilityId)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** The next ones whose facility has not been told yet that they run out. */
    public List<Long> toWarnOf(LocalDate until, long afterId, int size) {
        return em.createQuery(
                        "SELECT c.id" + RUNNING_OUT + "c.warnedAt IS NULL AND c.id > :after ORDER BY c.id", Long.class)
                .setParameter("confirmed", CertificateStatus.CONFIRMED)
                .setParameter("until", until)
                .setParameter("after", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether this call is the first to claim the warning: of two nodes at once one is told no. */
    public boolean claimWarning(long id, Instant now) {
        return em.createQuery("UPDATE Certificate c SET c.warnedAt = :now WHERE c.id = :id AND c.warnedAt IS NULL")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** All products of a list come in one more query, not one for each certificate. */
    private TypedQuery<Certificate> many(String jpql) {
        return em.createQuery(jpql, Certificate.class)
                .setHint("eclipselink.batch", "c.products")
                .setHint("eclipselink.batch.type", "IN");
    }

    public void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public Certificate saved(Certificate certificate) {
        em.flush();
        return certificate;
    }

    public void store(long id, byte[] content) {
        em.createNativeQuery("REPLACE INTO certificate_file (certificate_id, content) VALUES (?, ?)")
                .setParameter(1, id)
                .setParameter(2, content)
                .executeUpdate();
    }

    public Optional<byte[]> content(long id) {
        List<?> found = em.createNativeQuery("SELECT content FROM certificate_file WHERE certificate_id = ?")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(c -> (byte[]) c).findFirst();
    }
}
