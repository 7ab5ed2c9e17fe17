package vn.ketnoi.media.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.media.PictureShape;
import vn.ketnoi.media.PictureSize;

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

    /** The ids of the next pictures after one, in order. */
    public List<Long> storedBefore(Instant moment, long afterId, int size) {
        return em.createQuery(
                        "SELECT p.id FROM Picture p WHERE p.id > :after AND p.createdAt < :moment ORDER BY p.id",
                        Long.class)
                .setParameter("after", afterId)
                .setParameter("moment", moment)
                .setMaxResults(size)
                .getResultList();
    }

    public void delete(List<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("DELETE FROM Picture p WHERE p.id IN :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** One size of a picture, without loading the others. */
    public Optional<byte[]> find(long id, PictureSize size) {
        return em
                .createQuery("SELECT " + column(size) + " FROM Picture p WHERE p.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String column(PictureSize size) {
        return switch (size) {
            case LARGE -> "p.large";
            case MEDIUM -> "COALESCE(p.medium, p.large)";
            case SMALL -> "p.small";
        };
    }

    public long countOf(Collection<Long> ids, long createdBy) {
        return em.createQuery(
                        "SELECT COUNT(p) FROM Picture p WHERE p.id IN :ids AND p.createdBy = :account", Long.class)
                .setParameter("ids", ids)
                .setParameter("account", createdBy)
                .getSingleResult();
    }

    /** Width and height of the large ones, without their content. */
    public List<PictureShape> shapes(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT NEW vn.ketnoi.media.PictureShape(p.id, p.width, p.height) FROM Picture p WHERE p.id IN :ids",
                        PictureShape.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
