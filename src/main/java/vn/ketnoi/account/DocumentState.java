package vn.ketnoi.account;

/** What officers have said of a buyer's document. */
public enum DocumentState {
    WAITING,
    ACCEPTED,
    REFUSED
}
