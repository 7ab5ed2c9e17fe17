package vn.ketnoi.connection;

import vn.ketnoi.shared.Event;

/** A request was sent, answered or ended, or its contract moved. */
public record ConnectionRequestChanged(long id, long revision) implements Event {}
