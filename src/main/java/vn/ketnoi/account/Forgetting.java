package vn.ketnoi.account;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.AttemptRepository;
import vn.ketnoi.account.model.SessionRepository;
import vn.ketnoi.account.model.SignUpRepository;
import vn.ketnoi.shared.PortalStarted;

/** Once a day, what was kept for a while and is of no use any more is deleted. Any number of nodes may do it. */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class.getName());
    private static final Duration TRIES = Duration.ofDays(1);
    private static final Duration SIGN_UPS = Duration.ofDays(30);
    private static final Duration SESSIONS = Duration.ofDays(30);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SignUpRepository signUps;

    @Inject
    AttemptRepository attempts;

    @Inject
    SessionRepository sessions;

    @Inject
    Clock clock;

    private @Nullable Future<?> daily;

    void start(@Observes PortalStarted event) {
        daily = executor.scheduleWithFixedDelay(this::forget, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (daily != null) {
            daily.cancel(true);
        }
    }

    private void forget() {
        Instant now = clock.instant();
        try {
            attempts.forgetBefore(now.minus(TRIES));
            signUps.forgetBefore(now.minus(SIGN_UPS));
            sessions.forgetBefore(now.minus(SESSIONS));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what should be forgotten is kept until tomorrow", e);
        }
    }
}
