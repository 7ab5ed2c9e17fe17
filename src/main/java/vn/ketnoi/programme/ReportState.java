package vn.ketnoi.programme;

/** WAITING: will be sent, or sent again, by itself. REFUSED: a person must act. */
public enum ReportState {
    WAITING,
    SENT,
    REFUSED
}
