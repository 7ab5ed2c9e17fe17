package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What an administrator watches: whether the database answers, and how far the deliveries are behind. */
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

    @Gauge(name = "ketnoi_outbox_waiting", absolute = true, unit = "none", description = "deliveries still to be made")
    public long waiting() {
        return count("SELECT COUNT(*) FROM outbox WHERE parked_at IS NULL");
    }

    @Gauge(name = "ketnoi_outbox_parked", absolute = true, unit = "none", description = "deliveries set aside")
    public long parked() {
        return count("SELECT COUNT(*) FROM outbox WHERE parked_at IS NOT NULL");
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
