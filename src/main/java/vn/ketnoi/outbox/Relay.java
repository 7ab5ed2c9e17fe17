package vn.ketnoi.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.PortalStarted;

/**
 * Carries the outbox's rows to their consumers. Each consumer has workers of its own, so that one whose other side hangs
 * keeps nobody else waiting; any number of nodes share the work.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class.getName());
    private static final long LOOK_AGAIN_MILLIS = 500;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    OutboxRows rows;

    @Inject
    OutboxDelivery delivery;

    @Inject
    RelaySignal signal;

    @Inject
    RelayMetrics metrics;

    /** For each consumer, on this node. */
    @Inject
    @ConfigProperty(name = "ketnoi.relay.workers", defaultValue = "2")
    int workers;

    private final List<Thread> running = new ArrayList<>();

    void start(@Observes PortalStarted event) {
        for (String consumer : delivery.consumerNames()) {
            for (int i = 0; i < workers; i++) {
                Thread thread = threads.newThread(() -> work(consumer));
                running.add(thread);
                thread.start();
            }
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(Thread::interrupt);
    }

    private void work(String consumer) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long seen = signal.seen();
                if (!deliverSome(consumer)) {
                    signal.await(seen, LOOK_AGAIN_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers whether there was anything to deliver. A database that is away counts as nothing. */
    private boolean deliverSome(String consumer) {
        try {
            List<OutboxRows.Tried> tried = rows.deliverNext(consumer);
            tried.forEach(t -> tell(t.row(), t.failure()));
            return !tried.isEmpty();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the outbox cannot be read, or what was done not be noted in it");
            return false;
        }
    }

    private void tell(OutboxRow row, @Nullable RuntimeException failure) {
        if (failure == null) {
            metrics.delivered(row);
        } else if (failure instanceof NotNowException) {
            LOG.info(() -> row + " is tried again later: " + failure.getMessage());
        } else {
            LOG.log(Level.WARNING, failure, () -> "delivery of " + row + " failed");
        }
    }
}
