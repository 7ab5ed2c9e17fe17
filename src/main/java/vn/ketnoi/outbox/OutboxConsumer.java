package vn.ketnoi.outbox;

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
}
