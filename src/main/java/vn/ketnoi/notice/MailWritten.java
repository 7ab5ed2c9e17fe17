package vn.ketnoi.notice;

import vn.ketnoi.shared.Event;

/** A mail is to be sent. It never changes, so there is one revision. */
public record MailWritten(long id, long revision) implements Event {}
