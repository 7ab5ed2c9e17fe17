package vn.ketnoi.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.ketnoi.shared.Event;
import vn.ketnoi.shared.ManyRows;

/** Records an event in the caller's transaction: one row for each consumer that wants it, and the relay is woken after. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    @Inject
    jakarta.enterprise.event.Event<Event> observers;

    @Inject
    Clock clock;

    @Inject
    RelaySignal signal;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Features upstream are told at once, in the same transaction; everything outside learns through the rows. */
    public void record(Event event) {
        recordAll(List.of(event));
    }

    /** As {@link #record}, for many at once. */
    public void recordAll(List<? extends Event> events) {
        events.forEach(observers::fire);
        List<Object[]> rows = new ArrayList<>();
        for (OutboxConsumer consumer : consumers) {
            events.stream()
                    .filter(e -> consumer.events().contains(e.getClass()))
                    .forEach(e -> rows.add(row(consumer.name(), e)));
        }
        ManyRows.insert(em, "INSERT INTO outbox (consumer, event, entity_id, revision, created_at, due_at)", rows);
        transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private Object[] row(String consumer, Event event) {
        Timestamp now = Timestamp.from(clock.instant());
        return new Object[] {consumer, event.getClass().getSimpleName(), event.id(), event.revision(), now, now};
    }

    private final class WakeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
