package vn.ketnoi.search.model;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.shared.PortalStarted;

/** Compares each index with the database every night, and when an administrator asks; of several nodes one does. */
@ApplicationScoped
public class IndexWatch {

    private static final Logger LOG = Logger.getLogger(IndexWatch.class.getName());
    private static final int LOOK_SECONDS = 2;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    IndexChecks checks;

    @Inject
    IndexBuild build;

    @Inject
    IndexedRows rows;

    @Inject
    Reconciler reconciler;

    private @Nullable ScheduledFuture<?> looking;

    void start(@Observes PortalStarted event) {
        looking = executor.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(true);
        }
    }

    private void look() {
        for (IndexKind kind : IndexKind.values()) {
            try {
                // One that is not there yet is built first.
                if (checks.isDue(kind) && build.isCurrent(kind) && checks.claim(kind)) {
                    compare(kind);
                }
            } catch (NotNowException e) {
                LOG.log(Level.FINE, e, () -> "search is away");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "could not compare the index of " + kind);
            }
        }
    }

    private void compare(IndexKind kind) {
        long check = checks.begin(kind, rows.count(kind));
        String failure = "FAILED";
        try {
            reconciler.run(check, kind);
            failure = null;
        } catch (NotNowException e) {
            failure = "AWAY";
            LOG.log(Level.INFO, e, () -> "search went away while the index of " + kind + " was compared");
        } catch (InterruptedException e) {
            failure = "LOST";
            Thread.currentThread().interrupt();
        } finally {
            checks.end(check, kind, failure);
        }
    }
}
