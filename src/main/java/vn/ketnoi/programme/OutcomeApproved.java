package vn.ketnoi.programme;

import vn.ketnoi.shared.Event;

/** An outcome counts from now on. */
public record OutcomeApproved(long id, long revision) implements Event {}
