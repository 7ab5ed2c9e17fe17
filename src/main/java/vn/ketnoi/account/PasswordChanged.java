package vn.ketnoi.account;

import vn.ketnoi.shared.Event;

/** Somebody has a new password: sessions that began with the old one end. */
public record PasswordChanged(long id, long revision) implements Event {}
