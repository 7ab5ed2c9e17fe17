package vn.ketnoi.notice;

/** Kept: no mail server is set, so the page shows it. Refused: the mail server says that there is no such recipient. */
public enum MailState {
    KEPT,
    WAITING,
    SENT,
    REFUSED
}
