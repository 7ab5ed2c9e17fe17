package vn.ketnoi.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/** How long calls take, for {@code /metrics}: of pages, of the API and of files, each by the class of their status. */
@ApplicationScoped
public class CallTimes {

    private static final Metadata CALLS = Metadata.builder()
            .withName("ketnoi_calls")
            .withUnit(MetricUnits.SECONDS)
            .withDescription("calls answered, and how long they took")
            .build();

    @Inject
    MetricRegistry metrics;

    void add(String path, int status, long nanos) {
        metrics.timer(CALLS, new Tag("kind", kind(path)), new Tag("status", status / 100 + "xx"))
                .update(Duration.ofNanos(nanos));
    }

    private static String kind(String path) {
        if (path.startsWith("/api/")) {
            return "api";
        }
        return path.startsWith("/vi/") || path.startsWith("/en/") ? "page" : "other";
    }
}
