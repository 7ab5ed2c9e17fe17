package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.ListedBy;
import vn.ketnoi.catalogue.ProductStatus;

/** Products in the database. */
@ApplicationScoped
public class ProductRepository {

    /** A province without a value means facilities whose province is not stated. */
    private static final String WAITING = " FROM Product p WHERE p.status = :status AND p.facilityId IN"
            + " (SELECT f.id FROM Facility f WHERE f.province = :province OR (:province IS NULL AND f.province IS NULL))";

    /** A province without a value means all of them. */
    private static final String WITHOUT_ENGLISH = " FROM Product p WHERE p.status = :status"
            + " AND (p.listing.nameEn IS NULL OR p.listing.descriptionVi IS NOT NULL AND p.listing.descriptionEn IS NULL)"
            + " AND (:province IS NULL OR p.facilityId IN (SELECT f.id FROM Facility f WHERE f.province = :province))";

    @PersistenceContext
    EntityManager em;

    public Optional<Product> find(long id) {
        return Optional.ofNullable(em.find(Product.class, id));
    }

    /**
     * For changing it: others who would change it, or raise its revision, wait until this transaction is over, so that no
     * revision is given twice.
     */
    public Optional<Product> lock(long id) {
        return Optional.ofNullable(em.find(Product.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #lock(long)}, for many; in the order of their ids, so that two who do so never wait for each other. */
    public List<Product> lockAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : many("SELECT p FROM Product p WHERE p.id IN :ids ORDER BY p.id")
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    public List<Product> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : many("SELECT p FROM Product p WHERE p.id IN :ids")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Who listed it, with the name they have today. */
    public Optional<ListedBy> listedBy(long id) {
        return em.createQuery(
                        "SELECT a.name, a.role, a.province, p.consentId, c.givenOn FROM Product p"
                                + " JOIN Account a ON a.id = p.listedBy LEFT JOIN Consent c ON c.id = p.consentId"
                                + " WHERE p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(r -> new ListedBy((String) r[0], (Role) r[1], (String) r[2], (Long) r[3], (LocalDate) r[4]))
                .findFirst();
    }

    public Set<Long> picturesAmong(Collection<Long> pictureIds) {
        return Set.copyOf(em.createQuery(
                        "SELECT i.pictureId FROM Product p JOIN p.pictures i WHERE i.pictureId IN :ids", Long.class)
                .setParameter("ids", pictureIds)
                .getResultList());
    }

    public Optional<Product> findBySku(long facilityId, String sku) {
        return many("SELECT p FROM Product p WHERE p.facilityId = :facility AND p.listing.sku = :sku")
                .setParameter("facility", facilityId)
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst();
    }

    public List<Product> findBySkus(long facilityId, Collection<String> skus) {
        return skus.isEmpty()
                ? List.of()
                : many("SELECT p FROM Product p WHERE p.facilityId = :facility AND p.listing.sku IN :skus")
                        .setParameter("facility", facilityId)
                        .setParameter("skus", skus)
                        .getResultList();
    }

    /** The last changed first. */
    public List<Product> ofFacility(long facilityId, boolean publishedOnly, int offset, int size) {
        return many("SELECT p FROM Product p WHERE p.facilityId = :facility"
                        + " AND (:all = TRUE OR p.status = :published) ORDER BY p.updatedAt DESC, p.id DESC")
                .setParameter("facility", facilityId)
                .setParameter("all", !publishedOnly)
                .setParameter("published", ProductStatus.PUBLISHED)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countOfFacility(long facilityId, boolean publishedOnly) {
        return em.createQuery(
                        "SELECT COUNT(p) FROM Product p WHERE p.facilityId = :facility"
                                + " AND (:all = TRUE OR p.status = :published)",
                        Long.class)
                .setParameter("facility", facilityId)
                .setParameter("all", !publishedOnly)
                .setParameter("published", ProductStatus.PUBLISHED)
                .getSingleResult();
    }

    public long countOfFacility(long facilityId, ProductStatus status) {
        return em.createQuery(
                        "SELECT COUNT(p) FROM Product p WHERE p.facilityId = :facility AND p.status = :status",
                        Long.class)
                .setParameter("facility", facilityId)
                .setParameter("status", status)
                .getSingleResult();
    }

    /** Who has waited longest comes first. */
    public List<Product> waiting(@Nullable String province, int offset, int size) {
        return many("SELECT p" + WAITING + " ORDER BY p.submittedAt, p.id")
                .setParameter("status", ProductStatus.SUBMITTED)
                .setParameter("province", province)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countWaiting(@Nullable String province) {
        return em.createQuery("SELECT COUNT(p)" + WAITING, Long.class)
                .setParameter("status", ProductStatus.SUBMITTED)
                .setParameter("province", province)
                .getSingleResult();
    }

    /** Published longest comes first. */
    public List<Product> withoutEnglish(@Nullable String province, int offset, int size) {
        return many("SELECT p" + WITHOUT_ENGLISH + " ORDER BY p.publishedAt, p.id")
                .setParameter("status", ProductStatus.PUBLISHED)
                .setParameter("province", province)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countWithoutEnglish(@Nullable String province) {
        return em.createQuery("SELECT COUNT(p)" + WITHOUT_ENGLISH, Long.class)
                .setParameter("status", ProductStatus.PUBLISHED)
                .setParameter("province", province)
                .getSingleResult();
    }

    /** The next products after an id, in the order of ids: for walking through all of them. */
    public List<Product> after(long id, int size) {
        return many("SELECT p FROM Product p WHERE p.id > :id ORDER BY p.id")
                .setParameter("id", id)
                .setMaxResults(size)
                .getResultList();
    }

    public List<Product> ofFacilityAfter(long facilityId, long id, int size) {
        return many("SELECT p FROM Product p WHERE p.facilityId = :facility AND p.id > :id ORDER BY p.id")
                .setParameter("facility", facilityId)
                .setParameter("id", id)
                .setMaxResults(size)
                .getResultList();
    }

    /** All tiers of a list come in one more query, and all pictures, not one for each product. */
    private TypedQuery<Product> many(String jpql) {
        return em.createQuery(jpql, Product.class)
                .setHint("eclipselink.batch", "p.tiers")
                .setHint("eclipselink.batch", "p.pictures")
                .setHint("eclipselink.batch.type", "IN");
    }

    /** Answers the id of each SKU; all are of one facility, and new. */
    public Map<String, Long> addAll(long facilityId, List<Product> fresh) {
        return fresh.isEmpty() ? Map.of() : ProductInserts.insert(em, facilityId, fresh);
    }

    public Product add(Product product) {
        em.persist(product);
        em.flush();
        return product;
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public Product saved(Product product) {
        em.flush();
        return product;
    }

    /** The version goes with it, so that nobody who has read the product before writes an older revision back. */
    public void outrun(long id, long revision) {
        em.createNativeQuery(
                        "UPDATE product SET index_revision = ?, version = version + 1 WHERE id = ? AND index_revision <= ?")
                .setParameter(1, revision + 1)
                .setParameter(2, id)
                .setParameter(3, revision)
                .executeUpdate();
    }

    /** The search documents of a facility's products say something of the facility: they are all out of date now. */
    public void raiseRevisions(long facilityId) {
        em.createNativeQuery("UPDATE product SET index_revision = index_revision + 1 WHERE facility_id = ?")
                .setParameter(1, facilityId)
                .executeUpdate();
    }
}
