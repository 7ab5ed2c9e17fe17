package vn.ketnoi.programme;

import vn.ketnoi.shared.Event;

/** An approved outcome was taken back and counts no longer. */
public record OutcomeWithdrawn(long id, long revision) implements Event {}
