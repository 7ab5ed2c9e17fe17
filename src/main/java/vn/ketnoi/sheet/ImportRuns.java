package vn.ketnoi.sheet;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.PortalStarted;

/**
 * Sees to it that every import is done. Small files are done when the call answers; large ones go on behind it, on
 * whichever node is free, and where a node is lost another one goes on.
 */
@ApplicationScoped
public class ImportRuns {

    private static final Logger LOG = Logger.getLogger(ImportRuns.class.getName());
    private static final int ROWS_AT_ONCE = 3000;
    private static final int LOOK_SECONDS = 2;
    private static final int TIDY_MINUTES = 30;
    private static final int MOST_AT_ONCE = 2;

    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Imports imports;

    @Inject
    ImportTurns turns;

    @Inject
    ImportWork work;

    @Inject
    SheetFiles files;

    private @Nullable ScheduledFuture<?> looking;
    private @Nullable ScheduledFuture<?> tidying;

    void start(@Observes PortalStarted event) {
        looking = executor.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        tidying = executor.scheduleWithFixedDelay(this::tidy, TIDY_MINUTES, TIDY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        work.stop();
        if (looking != null && tidying != null) {
            looking.cancel(false);
            tidying.cancel(false);
        }
    }

    /** For a feature that has made sure that the caller may; answers how far it is. Outside any transaction. */
    public ImportView run(ImportStart start) {
        boolean small = start.file().sheet().count() <= ROWS_AT_ONCE;
        Imports.Begun begun = imports.begin(start, small);
        ImportTask task = begun.task();
        if (task != null) {
            work.takeAll(task);
        } else if (begun.isNew()) {
            executor.execute(this::look);
        }
        return imports.get(start.kind(), begun.id());
    }

    /** Takes up one import, unless this node has enough to do. */
    private void look() {
        if (!free.tryAcquire()) {
            return;
        }
        boolean handedOver = false;
        try {
            ImportTask task = turns.next();
            if (task != null) {
                executor.execute(() -> takeAll(task));
                handedOver = true;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "could not look for imports that wait");
        } finally {
            if (!handedOver) {
                free.release();
            }
        }
    }

    private void takeAll(ImportTask task) {
        try {
            work.takeAll(task);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "import " + task.id() + " stopped and is taken up again later");
        } finally {
            free.release();
        }
    }

    private void tidy() {
        try {
            files.deleteOld();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "could not delete old files");
        }
    }
}
