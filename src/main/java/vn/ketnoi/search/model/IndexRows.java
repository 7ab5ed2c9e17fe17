package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.ketnoi.search.IndexStatus;

/** What all nodes must agree on about each index: whether one of them is building it anew. */
@ApplicationScoped
@Transactional
public class IndexRows {

    /** A build that has shown no sign of life for so long has died with its node. */
    private static final Duration DEAD = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<IndexStatus> all() {
        List<?> rows = em.createNativeQuery("SELECT kind, wanted, building, written FROM search_index ORDER BY kind")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new IndexStatus((String) r[0], isTrue(r[1]), isTrue(r[2]), ((Number) r[3]).longValue()))
                .toList();
    }

    /** Asked by a delivery, whose transaction then keeps builds from starting and ending. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isBuilding(IndexKind kind) {
        return isTrue(em.createNativeQuery("SELECT building FROM search_index WHERE kind = ? LOCK IN SHARE MODE")
                .setParameter(1, kind.name())
                .getSingleResult());
    }

    boolean isWanted(IndexKind kind) {
        return isTrue(em.createNativeQuery("SELECT wanted FROM search_index WHERE kind = ?")
                .setParameter(1, kind.name())
                .getSingleResult());
    }

    public void want() {
        em.createNativeQuery("UPDATE search_index SET wanted = TRUE").executeUpdate();
    }

    /** Answers false when another node is building. When it answers true, every delivery from now on knows of the build. */
    boolean claim(IndexKind kind) {
        return em.createNativeQuery("UPDATE search_index SET wanted = FALSE, building = TRUE, written = 0, beat_at = ?"
                                + " WHERE kind = ? AND (building = FALSE OR beat_at < ?)")
                        .setParameter(1, now())
                        .setParameter(2, kind.name())
                        .setParameter(3, Timestamp.from(clock.instant().minus(DEAD)))
                        .executeUpdate()
                == 1;
    }

    void progress(IndexKind kind, long written) {
        em.createNativeQuery("UPDATE search_index SET written = ?, beat_at = ? WHERE kind = ?")
                .setParameter(1, written)
                .setParameter(2, now())
                .setParameter(3, kind.name())
                .executeUpdate();
    }

    /** Ends a build; while {@code change} runs, no delivery does. */
    void finish(IndexKind kind, Runnable change) {
        em.createNativeQuery("UPDATE search_index SET building = FALSE, beat_at = ? WHERE kind = ?")
                .setParameter(1, now())
                .setParameter(2, kind.name())
                .executeUpdate();
        change.run();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static boolean isTrue(Object value) {
        return value instanceof Boolean b ? b : ((Number) value).intValue() != 0;
    }
}
