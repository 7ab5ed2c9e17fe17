package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Hands rows to their consumer, in a transaction apart from the rows': a failed one is undone, and the rows are still held. */
@ApplicationScoped
public class OutboxDelivery {

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    List<String> consumerNames() {
        return consumers.stream().map(OutboxConsumer::name).toList();
    }

    int atOnce(String consumer) {
        return named(consumer).atOnce();
    }

    /** @param rows of one consumer */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void deliver(String consumer, List<OutboxRow> rows) {
        named(consumer)
                .deliverAll(rows.stream()
                        .map(r -> new OutboxConsumer.Change(r.event(), r.entityId()))
                        .toList());
    }

    private OutboxConsumer named(String consumer) {
        return consumers.stream()
                .filter(c -> c.name().equals(consumer))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no consumer is called " + consumer));
    }
}
