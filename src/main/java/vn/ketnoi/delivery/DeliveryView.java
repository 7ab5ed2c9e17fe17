package vn.ketnoi.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is still to be made.
 *
 * @param consumer who is to learn of it, such as {@code search}
 * @param event what happened, such as {@code ProductChanged}, to the record with {@code entityId}
 * @param dueAt when it is tried next
 */
public record DeliveryView(
        long id,
        String consumer,
        String event,
        long entityId,
        DeliveryState state,
        Instant createdAt,
        int attempts,
        Instant dueAt,
        @Nullable String lastError)
        implements Serializable {}
