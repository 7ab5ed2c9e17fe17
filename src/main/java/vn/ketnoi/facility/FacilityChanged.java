package vn.ketnoi.facility;

import vn.ketnoi.shared.Event;

/** A facility was entered, changed or verified. */
public record FacilityChanged(long id, long revision) implements Event {}
