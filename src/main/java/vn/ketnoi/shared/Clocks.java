package vn.ketnoi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one source of time. Dates are Vietnam's, wherever the server stands. */
@ApplicationScoped
public class Clocks {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What the database keeps of an instant: an answer shows the same as when it is read again. */
    private static final Duration STORED = Duration.ofNanos(1000);

    /** Shifts the portal's time, for rehearsals and tests of dates; an ISO-8601 duration such as {@code P30D}. */
    @Produces
    public Clock clock(@ConfigProperty(name = "ketnoi.clock.offset", defaultValue = "PT0S") Duration offset) {
        return Clock.tick(Clock.offset(Clock.system(VIETNAM), offset), STORED);
    }
}
