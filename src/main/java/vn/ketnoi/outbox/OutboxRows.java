package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the outbox as the relay sees them: one transaction a row, and within it one for its delivery. */
@ApplicationScoped
public class OutboxRows {

    /** After so many failures that are not the other side's absence, a row steps aside and waits for a person. */
    static final int MAX_ATTEMPTS = 8;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    OutboxDelivery delivery;

    @Inject
    Clock clock;

    /** What became of a row that was due: without a failure it is delivered and gone. */
    record Tried(OutboxRow row, @Nullable RuntimeException failure) {}

    /**
     * Takes the consumer's next due row that no other worker holds, and delivers and removes it, or postpones it. It is held
     * until then, so that nobody else tries at once what has just failed here. Null when there is none.
     */
    @Transactional
    @ActivateRequestContext
    @Nullable
    Tried deliverNext(String consumer) {
        OutboxRow row = lockNext(consumer);
        if (row == null) {
            return null;
        }
        try {
            delivery.deliver(row);
        } catch (RuntimeException e) {
            postpone(row, e);
            return new Tried(row, e);
        }
        em.createNativeQuery("DELETE FROM outbox WHERE id = ?")
                .setParameter(1, row.id())
                .executeUpdate();
        return new Tried(row, null);
    }

    private @Nullable OutboxRow lockNext(String consumer) {
        List<?> found = em.createNativeQuery("SELECT id, consumer, event, entity_id, attempts, created_at FROM outbox"
                        + " WHERE consumer = ? AND parked_at IS NULL AND due_at <= ? ORDER BY due_at, id LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, consumer)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] c = (Object[]) found.get(0);
        return new OutboxRow(
                ((Number) c[0]).longValue(),
                (String) c[1],
                (String) c[2],
                ((Number) c[3]).longValue(),
                ((Number) c[4]).intValue(),
                instant(c[5]));
    }

    private void postpone(OutboxRow row, Throwable why) {
        boolean park = !(why instanceof NotNowException) && row.attempts() + 1 >= MAX_ATTEMPTS;
        em.createNativeQuery("UPDATE outbox SET attempts = attempts + 1, due_at = ?, last_error = ?, parked_at = ?"
                        + " WHERE id = ?")
                .setParameter(1, Timestamp.from(clock.instant().plus(wait(row.attempts()))))
                .setParameter(2, shortened(why.toString()))
                .setParameter(3, park ? Timestamp.from(clock.instant()) : null)
                .setParameter(4, row.id())
                .executeUpdate();
    }

    /** 0.5 s, 1 s, 2 s … up to 30 s. */
    static Duration wait(int attempts) {
        Duration wait = Duration.ofMillis(500L << Math.min(attempts, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** What the driver makes of a DATETIME, whose time is UTC. */
    private static Instant instant(Object value) {
        return value instanceof Timestamp t ? t.toInstant() : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
