package vn.ketnoi.facility.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.FacilityStatus;
import vn.ketnoi.shared.VietnameseText;

/** Facilities in the database. */
@ApplicationScoped
public class FacilityRepository {

    private static final String WHERE =
            " FROM Facility f WHERE (:province IS NULL OR f.province = :province) AND (:status IS NULL OR f.status = :status)";

    @PersistenceContext
    EntityManager em;

    public Optional<Facility> find(long id) {
        return Optional.ofNullable(em.find(Facility.class, id));
    }

    public List<Facility> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT f FROM Facility f WHERE f.id IN :ids", Facility.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Optional<Facility> findByCode(String code) {
        return em.createQuery("SELECT f FROM Facility f WHERE f.code = :code", Facility.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public List<Facility> findByCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("SELECT f FROM Facility f WHERE f.code IN :codes", Facility.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    public List<Facility> page(@Nullable String province, @Nullable FacilityStatus status, int offset, int size) {
        return where("SELECT f" + WHERE + " ORDER BY f.nameVi, f.id", Facility.class, province, status)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(@Nullable String province, @Nullable FacilityStatus status) {
        return where("SELECT COUNT(f)" + WHERE, Long.class, province, status).getSingleResult();
    }

    private <T> TypedQuery<T> where(
            String jpql, Class<T> type, @Nullable String province, @Nullable FacilityStatus status) {
        return em.createQuery(jpql, type).setParameter("province", province).setParameter("status", status);
    }

    /** The first whose code or name holds a text; MariaDB and MySQL compare here without regard to accents. */
    public List<Facility> matching(String text, @Nullable String province, int size) {
        String pattern = "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
        List<?> found = em.createNativeQuery(
                        "SELECT f.* FROM facility f WHERE (?1 IS NULL OR f.province_code = ?1) AND (f.code LIKE ?2 ESCAPE '!'"
                                + " OR f.name_vi COLLATE utf8mb4_unicode_520_ci LIKE ?2 ESCAPE '!') ORDER BY f.name_vi, f.id",
                        Facility.class)
                .setParameter(1, province)
                .setParameter(2, pattern)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(Facility.class::cast).toList();
    }

    /** Since when the first of those that are not verified has waited. */
    public @Nullable Instant firstRegistered(@Nullable String province) {
        return where(
                        "SELECT f.createdAt" + WHERE + " ORDER BY f.createdAt",
                        Instant.class,
                        province,
                        FacilityStatus.REGISTERED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public List<Facility> lastVerified(int size) {
        return em.createQuery(
                        "SELECT f FROM Facility f WHERE f.status = :verified ORDER BY f.verifiedAt DESC, f.id DESC",
                        Facility.class)
                .setParameter("verified", FacilityStatus.VERIFIED)
                .setMaxResults(size)
                .getResultList();
    }

    /** The facility of a name in a province, accents or not. */
    public Optional<Facility> named(String name, String province) {
        String folded = VietnameseText.fold(name);
        return matching(name.strip(), province, 100).stream()
                .filter(f -> VietnameseText.fold(f.view().profile().nameVi()).equals(folded))
                .findFirst();
    }

    /** The next facilities after an id, in the order of ids: for walking through all of them. */
    public List<Facility> after(long id, int size) {
        return em.createQuery("SELECT f FROM Facility f WHERE f.id > :id ORDER BY f.id", Facility.class)
                .setParameter("id", id)
                .setMaxResults(size)
                .getResultList();
    }

    public Facility add(Facility facility) {
        em.persist(facility);
        em.flush();
        return facility;
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public Facility saved(Facility facility) {
        em.flush();
        return facility;
    }

    /** The version goes with it, so that nobody who has read the facility before writes an older revision back. */
    public void outrun(long id, long revision) {
        em.createNativeQuery(
                        "UPDATE facility SET index_revision = ?, version = version + 1 WHERE id = ? AND index_revision <= ?")
                .setParameter(1, revision + 1)
                .setParameter(2, id)
                .setParameter(3, revision)
                .executeUpdate();
    }
}
