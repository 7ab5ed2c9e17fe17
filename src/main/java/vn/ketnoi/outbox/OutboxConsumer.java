package vn.ketnoi.outbox;

import java.util.List;
import java.util.Set;
import vn.ketnoi.shared.Event;

/**
 * Learns of events after they are committed, at least once and in no promised order: so it reloads by id and repeats
 * without harm. It runs in the transaction that removes the row; what it throws is tried again with growing waits.
 */
public interface OutboxConsumer {

    /** The name stored with each row; part of the data. */
    String name();

    Set<Class<? extends Event>> events();

    /** @throws NotNowException when the other side is away: tried again for as long as it takes */
    void deliver(String event, long id);

    /** What has changed: the event's name and the record's id. */
    record Change(String event, long id) {}

    /** How many changes it learns of at once, when so many wait. */
    default int atOnce() {
        return 1;
    }

    /** As {@link #deliver}; when some of several fail, they are delivered one by one. */
    default void deliverAll(List<Change> changes) {
        changes.forEach(c -> deliver(c.event(), c.id()));
    }
}
