package vn.ketnoi.media.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Pictures in the database. */
@ApplicationScoped
public class PictureRepository {

    @PersistenceContext
    EntityManager em;

    public Picture add(Picture picture) {
        em.persist(picture);
        em.flush();
        return picture;
    }

    /** One size of a picture, without loading the other. */
    public Optional<byte[]> large(long id) {
        return first(em.createQuery("SELECT p.large FROM Picture p WHERE p.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultList());
    }

    public Optional<byte[]> small(long id) {
        return first(em.createQuery("SELECT p.small FROM Picture p WHERE p.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultList());
    }

    private static Optional<byte[]> first(List<byte[]> found) {
        return found.stream().findFirst();
    }
}
