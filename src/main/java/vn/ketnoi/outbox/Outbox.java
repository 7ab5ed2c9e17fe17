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
import vn.ketnoi.shared.Event;

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
        observers.fire(event);
        for (OutboxConsumer consumer : consumers) {
            if (consumer.events().contains(event.getClass())) {
                insert(consumer.name(), event);
            }
        }
        transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private void insert(String consumer, Event event) {
        Timestamp now = Timestamp.from(clock.instant());
        em.createNativeQuery("INSERT INTO outbox (consumer, event, entity_id, revision, created_at, due_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, consumer)
                .setParameter(2, event.getClass().getSimpleName())
                .setParameter(3, event.id())
                .setParameter(4, event.revision())
                .setParameter(5, now)
                .setParameter(6, now)
                .executeUpdate();
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
