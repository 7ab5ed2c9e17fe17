package vn.ketnoi.outbox;

import java.time.Instant;

/** One delivery that is still to be made. */
record OutboxRow(long id, String consumer, String event, long entityId, int attempts, Instant createdAt) {}
