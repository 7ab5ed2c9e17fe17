package vn.ketnoi.catalogue.model;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateWarnings;
import vn.ketnoi.shared.PortalStarted;

/** Looks every hour, and soon after the start, which certificates run out. */
@ApplicationScoped
public class CertificateWatch {

    private static final Logger LOG = Logger.getLogger(CertificateWatch.class.getName());
    private static final int PAGE = 100;
    private static final long FIRST_SECONDS = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    CertificateWarnings warnings;

    private @Nullable ScheduledFuture<?> hourly;

    void start(@Observes PortalStarted event) {
        hourly = executor.scheduleWithFixedDelay(
                this::look, FIRST_SECONDS, TimeUnit.HOURS.toSeconds(1), TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(true);
        }
    }

    /** One that cannot be warned of keeps nobody else from it. */
    private void look() {
        long after = 0;
        for (List<Long> due = due(after); !due.isEmpty(); due = due(after)) {
            due.forEach(this::warn);
            after = due.get(due.size() - 1);
        }
    }

    private List<Long> due(long after) {
        try {
            return warnings.due(after, PAGE);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "which certificates run out is asked again in an hour");
            return List.of();
        }
    }

    private void warn(long id) {
        try {
            warnings.warn(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "nobody was told that certificate " + id + " runs out; again in an hour");
        }
    }
}
