package vn.ketnoi.delivery.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.delivery.DeliveryState;
import vn.ketnoi.delivery.DeliveryView;

/** The outbox's rows as a person sees them. */
@ApplicationScoped
public class DeliveryRepository {

    private static final String COLUMNS =
            "SELECT id, consumer, event, entity_id, parked_at, created_at, attempts, due_at, last_error FROM outbox";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<DeliveryView> page(@Nullable DeliveryState state, int offset, int size) {
        List<?> rows = em.createNativeQuery(COLUMNS + where(state) + " ORDER BY parked_at IS NULL, due_at, id")
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(r -> view((Object[]) r)).toList();
    }

    public long count(@Nullable DeliveryState state) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM outbox" + where(state))
                        .getSingleResult())
                .longValue();
    }

    private static String where(@Nullable DeliveryState state) {
        if (state == null) {
            return "";
        }
        return state == DeliveryState.PARKED ? " WHERE parked_at IS NOT NULL" : " WHERE parked_at IS NULL";
    }

    public Optional<DeliveryView> find(long id) {
        List<?> rows = em.createNativeQuery(COLUMNS + " WHERE id = ?")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(r -> view((Object[]) r)).findFirst();
    }

    /** Must be the first the transaction reads. */
    public void lock(long id) {
        em.createNativeQuery("SELECT id FROM outbox WHERE id = ? FOR UPDATE")
                .setParameter(1, id)
                .getResultList();
    }

    public void makeDue(long id) {
        em.createNativeQuery("UPDATE outbox SET parked_at = NULL, attempts = 0, due_at = ? WHERE id = ?")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, id)
                .executeUpdate();
    }

    public void discard(DeliveryView delivery, String reason, long by) {
        em.createNativeQuery("INSERT INTO discarded_delivery (id, consumer, event, entity_id, created_at, attempts,"
                        + " last_error, reason, discarded_by, discarded_at)"
                        + " SELECT id, consumer, event, entity_id, created_at, attempts, last_error, ?, ?, ?"
                        + " FROM outbox WHERE id = ?")
                .setParameter(1, reason)
                .setParameter(2, by)
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, delivery.id())
                .executeUpdate();
        em.createNativeQuery("DELETE FROM outbox WHERE id = ?")
                .setParameter(1, delivery.id())
                .executeUpdate();
    }

    private static DeliveryView view(Object[] c) {
        return new DeliveryView(
                ((Number) c[0]).longValue(),
                (String) c[1],
                (String) c[2],
                ((Number) c[3]).longValue(),
                c[4] == null ? DeliveryState.WAITING : DeliveryState.PARKED,
                instant(c[5]),
                ((Number) c[6]).intValue(),
                instant(c[7]),
                (String) c[8]);
    }

    /** What the driver makes of a DATETIME, whose time is UTC. */
    private static Instant instant(Object value) {
        return value instanceof Timestamp t ? t.toInstant() : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
