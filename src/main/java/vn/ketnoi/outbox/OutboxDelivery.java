package vn.ketnoi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Hands a row to its consumer, in a transaction apart from the row's: a failed one is undone, and the row is still held. */
@ApplicationScoped
public class OutboxDelivery {

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    List<String> consumerNames() {
        return consumers.stream().map(OutboxConsumer::name).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void deliver(OutboxRow row) {
        consumers.stream()
                .filter(c -> c.name().equals(row.consumer()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no consumer is called " + row.consumer()))
                .deliver(row.event(), row.entityId());
    }
}
