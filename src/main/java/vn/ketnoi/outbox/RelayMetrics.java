package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import vn.ketnoi.shared.PortalStarted;

/** What {@code /metrics} says of the relay, for each consumer. */
@ApplicationScoped
public class RelayMetrics {

    private static final Metadata DELAY = Metadata.builder()
            .withName("ketnoi_outbox_delay")
            .withUnit(MetricUnits.SECONDS)
            .withDescription("from an event's commit to its delivery; what is searched is findable 0.2 s later at most")
            .build();

    @Inject
    MetricRegistry metrics;

    @Inject
    OutboxLag lag;

    @Inject
    Clock clock;

    void start(@Observes PortalStarted event) {
        for (ConsumerLag consumer : lag.all()) {
            Tag tag = new Tag("consumer", consumer.consumer());
            gauge(
                    "ketnoi_outbox_lag_seconds",
                    "age of the oldest delivery still to be made",
                    tag,
                    ConsumerLag::seconds);
            gauge("ketnoi_outbox_waiting", "deliveries still to be made", tag, ConsumerLag::waiting);
            gauge("ketnoi_outbox_parked", "deliveries that wait for a person", tag, ConsumerLag::parked);
        }
    }

    private void gauge(
            String name, String description, Tag consumer, java.util.function.Function<ConsumerLag, Number> value) {
        Metadata about =
                Metadata.builder().withName(name).withDescription(description).build();
        metrics.gauge(about, () -> value.apply(lag.of(consumer.getTagValue())), consumer);
    }

    void delivered(OutboxRow row) {
        Duration delay = Duration.between(row.createdAt(), clock.instant());
        metrics.timer(DELAY, new Tag("consumer", row.consumer())).update(delay.isNegative() ? Duration.ZERO : delay);
    }
}
