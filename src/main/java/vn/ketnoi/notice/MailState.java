package vn.ketnoi.notice;

/** Kept: no mail server was set when it was written, so it stays with the portal. Refused: the mail server says that there is no such recipient. */
public enum MailState {
    KEPT,
    WAITING,
    SENT,
    REFUSED
}
