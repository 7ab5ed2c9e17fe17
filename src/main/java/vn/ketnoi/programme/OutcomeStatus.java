package vn.ketnoi.programme;

/** RECORDED is the centre's draft; only APPROVED counts. */
public enum OutcomeStatus {
    RECORDED,
    SUBMITTED,
    RETURNED,
    APPROVED,
    WITHDRAWN
}
