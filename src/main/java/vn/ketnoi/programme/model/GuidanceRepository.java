package vn.ketnoi.programme.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Guidance documents in the database. */
@ApplicationScoped
public class GuidanceRepository {

    private static final String WHERE = " FROM Guidance g WHERE (:all = TRUE OR g.forEverybody = TRUE)";

    @PersistenceContext
    EntityManager em;

    public Optional<Guidance> find(long id) {
        return Optional.ofNullable(em.find(Guidance.class, id));
    }

    /**
     * What holds first (PUBLISHED comes before REPLACED and WITHDRAWN in the alphabet too), the newest first.
     *
     * @param all also what is for officers only
     */
    public List<Guidance> page(boolean all, int offset, int size) {
        return em.createQuery("SELECT g" + WHERE + " ORDER BY g.status, g.issuedOn DESC, g.id DESC", Guidance.class)
                .setParameter("all", all)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(boolean all) {
        return em.createQuery("SELECT COUNT(g)" + WHERE, Long.class)
                .setParameter("all", all)
                .getSingleResult();
    }

    public void add(Guidance guidance) {
        em.persist(guidance);
        em.flush();
    }

    /** Writes now, so that the version raised by the change is known to the answer. */
    public Guidance saved(Guidance guidance) {
        em.flush();
        return guidance;
    }

    public void store(long id, byte[] content) {
        em.createNativeQuery("INSERT INTO guidance_file (guidance_id, content) VALUES (?, ?)")
                .setParameter(1, id)
                .setParameter(2, content)
                .executeUpdate();
    }

    public Optional<byte[]> content(long id) {
        List<?> found = em.createNativeQuery("SELECT content FROM guidance_file WHERE guidance_id = ?")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(c -> (byte[]) c).findFirst();
    }
}
