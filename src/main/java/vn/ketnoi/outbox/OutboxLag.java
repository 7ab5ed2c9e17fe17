package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** How far the deliveries are behind. Whoever shows it to a person asks first who that is. */
@ApplicationScoped
@Transactional
public class OutboxLag {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    @Inject
    Clock clock;

    public List<ConsumerLag> all() {
        return consumers.stream()
                .map(OutboxConsumer::name)
                .sorted()
                .map(this::of)
                .toList();
    }

    public ConsumerLag of(String consumer) {
        Timestamp now = Timestamp.from(clock.instant());
        Object[] row = (Object[]) em.createNativeQuery("SELECT COUNT(*) - COUNT(parked_at), COUNT(parked_at),"
                        + " COALESCE(TIMESTAMPDIFF(MICROSECOND, MIN(CASE WHEN parked_at IS NULL THEN created_at END), ?), 0)"
                        + " FROM outbox WHERE consumer = ?")
                .setParameter(1, now)
                .setParameter(2, consumer)
                .getSingleResult();
        return new ConsumerLag(consumer, number(row[0]), number(row[1]), Math.max(0, number(row[2])) / 1e6);
    }

    /** The last row that has been written for anybody; 0 when none waits. */
    public long newest() {
        return number(
                em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM outbox").getSingleResult());
    }

    /** Whether a consumer has been told all of what was written up to a row, but for what waits for a person. */
    public boolean isDelivered(String consumer, long upTo) {
        return em.createNativeQuery("SELECT id FROM outbox WHERE consumer = ? AND parked_at IS NULL AND id <= ?")
                .setParameter(1, consumer)
                .setParameter(2, upTo)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many rows after one, and up to another, a consumer has not been told yet. */
    public long waiting(String consumer, long after, long upTo) {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM outbox WHERE consumer = ? AND id > ? AND id <= ?")
                .setParameter(1, consumer)
                .setParameter(2, after)
                .setParameter(3, upTo)
                .getSingleResult());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
