package vn.ketnoi.delivery;

/** Where a delivery stands. What was delivered is gone. */
public enum DeliveryState {
    /** Will be made by itself, at once or after a failure. */
    WAITING,
    /** Failed too often and waits for a person. */
    PARKED
}
