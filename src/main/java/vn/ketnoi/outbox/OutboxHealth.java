package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Whether the database answers, and how many connections to it there are. */
@Readiness
@ApplicationScoped
public class OutboxHealth implements HealthCheck {

    @PersistenceContext
    EntityManager em;

    /** Ready means that the database answers. Without Elasticsearch the portal is plainer, not away. */
    @Override
    public HealthCheckResponse call() {
        try {
            em.createNativeQuery("SELECT 1").getSingleResult();
            return HealthCheckResponse.up("database");
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("error", e.getClass().getSimpleName())
                    .build();
        }
    }

    /** The user's own connections on all nodes: what the pools hold together, and how many of them are at work. */
    @Gauge(name = "ketnoi_database_connections", absolute = true, unit = "none", description = "connections held")
    public long connections() {
        return count(
                "SELECT COUNT(*) FROM information_schema.processlist WHERE user = SUBSTRING_INDEX(USER(), '@', 1)");
    }

    @Gauge(name = "ketnoi_database_connections_busy", absolute = true, unit = "none", description = "of them, at work")
    public long busyConnections() {
        return count("SELECT COUNT(*) FROM information_schema.processlist"
                + " WHERE user = SUBSTRING_INDEX(USER(), '@', 1) AND command <> 'Sleep'");
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
