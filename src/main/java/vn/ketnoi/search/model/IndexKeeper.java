package vn.ketnoi.search.model;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.shared.PortalStarted;

/**
 * Sees to it that there are indexes: at the first start, when Elasticsearch has lost them, when their definition has
 * changed, and when an administrator asks. The portal never waits for it.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
    private static final int LOOK_SECONDS = 2;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource
    ManagedExecutorService writer;

    @Inject
    IndexBuild build;

    @Inject
    IndexRows rows;

    private @Nullable ScheduledFuture<?> looking;

    /** Early, so that what is written during the start finds its index. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) PortalStarted event) {
        looking = executor.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
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
                if (!build.isCurrent(kind) || rows.isWanted(kind)) {
                    build(kind);
                }
            } catch (NotNowException e) {
                LOG.log(Level.FINE, e, () -> "search is away");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "could not look after the index of " + kind);
            }
        }
    }

    private void build(IndexKind kind) {
        if (!rows.claim(kind)) {
            return; // another node is at it
        }
        build.open(kind);
        long written = 0;
        IndexBuild.Step step = build.readAfter(kind, 0);
        while (step.read() > 0) {
            IndexBuild.Step read = step;
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> build.write(read), writer);
            step = build.readAfter(kind, read.lastId()); // while Elasticsearch is at those before
            await(writing);
            written += read.read();
            rows.progress(kind, written);
        }
        rows.finish(kind, () -> build.replace(kind));
        long all = written;
        LOG.info(() -> "index of " + kind + " built from " + all + " records");
    }

    private static void await(CompletableFuture<Void> writing) {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
