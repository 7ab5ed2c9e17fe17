package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which node does which import: one at a time, and another one when that has shown no sign of life for a while. */
@ApplicationScoped
@Transactional
class ImportTurns {

    private static final Duration LOST_AFTER = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The next import that waits or has lost its node, now this node's; null when there is none. */
    @Nullable
    ImportTask next() {
        List<SheetImport> waiting = em.createQuery(
                        "SELECT i FROM SheetImport i WHERE i.finishedAt IS NULL AND i.fileId IS NOT NULL"
                                + " AND i.tries < :most AND (i.runner IS NULL OR i.updatedAt < :lost) ORDER BY i.id",
                        SheetImport.class)
                .setParameter("most", SheetImport.MOST_TRIES)
                .setParameter("lost", clock.instant().minus(LOST_AFTER))
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return waiting.isEmpty()
                ? null
                : waiting.get(0).takeUp(UUID.randomUUID().toString(), clock.instant());
    }

    /** A sign of life, while there are no rows to write. */
    void beat(ImportTask task) {
        em.createQuery("UPDATE SheetImport i SET i.updatedAt = :now WHERE i.id = :id AND i.runner = :runner")
                .setParameter("now", clock.instant())
                .setParameter("id", task.id())
                .setParameter("runner", task.runner())
                .executeUpdate();
    }

    /** For another node to go on at once, when this one stops. */
    void leave(ImportTask task) {
        em.createQuery("UPDATE SheetImport i SET i.runner = NULL WHERE i.id = :id AND i.runner = :runner")
                .setParameter("id", task.id())
                .setParameter("runner", task.runner())
                .executeUpdate();
    }
}
