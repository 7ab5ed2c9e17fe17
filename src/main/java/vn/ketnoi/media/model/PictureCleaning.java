package vn.ketnoi.media.model;

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
import vn.ketnoi.media.Pictures;
import vn.ketnoi.shared.PortalStarted;

/** Pictures are stored when they are chosen, and some forms are never saved: what is left over goes at the start and daily. */
@ApplicationScoped
public class PictureCleaning {

    private static final Logger LOG = Logger.getLogger(PictureCleaning.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Pictures pictures;

    private @Nullable ScheduledFuture<?> daily;

    void start(@Observes PortalStarted event) {
        daily = executor.scheduleWithFixedDelay(this::clean, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (daily != null) {
            daily.cancel(true);
        }
    }

    private void clean() {
        try {
            long seen = pictures.deleteUnused(0);
            while (seen > 0) {
                seen = pictures.deleteUnused(seen);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "pictures that nobody shows are still there; tried again tomorrow");
        }
    }
}
