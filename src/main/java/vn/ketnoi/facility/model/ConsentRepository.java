package vn.ketnoi.facility.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.facility.ConsentView;

/** Consents in the database. */
@ApplicationScoped
public class ConsentRepository {

    /** With the names people have today. */
    private static final String WITH_NAMES = "SELECT c, r.name, w.name FROM Consent c"
            + " JOIN Account r ON r.id = c.recordedBy LEFT JOIN Account w ON w.id = c.withdrawnBy WHERE ";

    @PersistenceContext
    EntityManager em;

    public Optional<Consent> find(long id) {
        return Optional.ofNullable(em.find(Consent.class, id));
    }

    /** For withdrawing it: who would do so too waits until this transaction is over. */
    public Optional<Consent> lock(long id) {
        return Optional.ofNullable(em.find(Consent.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Consent> inForce(long facilityId) {
        return em.createQuery("SELECT c FROM Consent c WHERE c.inForceOf = :facility", Consent.class)
                .setParameter("facility", facilityId)
                .getResultStream()
                .findFirst();
    }

    public Optional<ConsentView> view(long id) {
        return views(WITH_NAMES + "c.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(ConsentRepository::view)
                .findFirst();
    }

    /** The last recorded first. */
    public List<ConsentView> ofFacility(long facilityId, int offset, int size) {
        return views(WITH_NAMES + "c.facilityId = :facility ORDER BY c.id DESC")
                .setParameter("facility", facilityId)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(ConsentRepository::view)
                .toList();
    }

    public long countOfFacility(long facilityId) {
        return em.createQuery("SELECT COUNT(c) FROM Consent c WHERE c.facilityId = :facility", Long.class)
                .setParameter("facility", facilityId)
                .getSingleResult();
    }

    private TypedQuery<Object[]> views(String jpql) {
        return em.createQuery(jpql, Object[].class);
    }

    private static ConsentView view(Object[] row) {
        return ((Consent) row[0]).view((String) row[1], (String) row[2]);
    }

    /** Writes now, so that a second one in force is refused here. */
    public void add(Consent consent) {
        em.persist(consent);
        em.flush();
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public void saved() {
        em.flush();
    }

    public void store(long id, byte[] content) {
        em.createNativeQuery("INSERT INTO listing_consent_file (consent_id, content) VALUES (?, ?)")
                .setParameter(1, id)
                .setParameter(2, content)
                .executeUpdate();
    }

    public Optional<byte[]> content(long id) {
        List<?> found = em.createNativeQuery("SELECT content FROM listing_consent_file WHERE consent_id = ?")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(c -> (byte[]) c).findFirst();
    }
}
