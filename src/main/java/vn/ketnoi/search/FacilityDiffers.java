package vn.ketnoi.search;

import vn.ketnoi.shared.Event;

/** The document of a facility is not as its record, which may not exist. */
public record FacilityDiffers(long id, long revision) implements Event {}
