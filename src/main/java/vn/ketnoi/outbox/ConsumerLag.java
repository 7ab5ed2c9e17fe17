package vn.ketnoi.outbox;

/**
 * How far a consumer is behind.
 *
 * @param seconds for how long the oldest row that is due has been waiting since it was written; 0 when none is
 */
public record ConsumerLag(String consumer, long waiting, long parked, double seconds) {}
