package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the outbox as the relay sees them: one transaction for what is delivered together, and within it one for the delivery. */
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
     * Takes the consumer's next due rows that no other worker holds, as many as it learns of at once, and delivers and removes
     * them, or postpones them. They are held until then, so that nobody else tries at once what has just failed here. Empty
     * when there are none.
     */
    @Transactional
    @ActivateRequestContext
    List<Tried> deliverNext(String consumer) {
        List<OutboxRow> rows = lockNext(consumer, delivery.atOnce(consumer));
        if (rows.isEmpty()) {
            return List.of();
        }
        RuntimeException failure = deliver(consumer, rows);
        if (failure == null || failure instanceof NotNowException || rows.size() == 1) {
            return done(rows, failure);
        }
        return rows.stream()
                .flatMap(row -> done(List.of(row), deliver(consumer, List.of(row))).stream())
                .toList();
    }

    private @Nullable RuntimeException deliver(String consumer, List<OutboxRow> rows) {
        try {
            delivery.deliver(consumer, rows);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private List<Tried> done(List<OutboxRow> rows, @Nullable RuntimeException failure) {
        if (failure == null) {
            remove(rows);
        } else {
            rows.forEach(row -> postpone(row, failure));
        }
        return rows.stream().map(row -> new Tried(row, failure)).toList();
    }

    private void remove(List<OutboxRow> rows) {
        Query delete = em.createNativeQuery(
                "DELETE FROM outbox WHERE id IN (" + String.join(", ", Collections.nCopies(rows.size(), "?")) + ")");
        for (int i = 0; i < rows.size(); i++) {
            delete.setParameter(i + 1, rows.get(i).id());
        }
        delete.executeUpdate();
    }

    private List<OutboxRow> lockNext(String consumer, int most) {
        List<?> found = em.createNativeQuery("SELECT id, consumer, event, entity_id, attempts, created_at FROM outbox"
                        + " WHERE consumer = ? AND parked_at IS NULL AND due_at <= ? ORDER BY due_at, id LIMIT " + most
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, consumer)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return found.stream().map(Object[].class::cast).map(OutboxRows::row).toList();
    }

    private static OutboxRow row(Object[] c) {
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
