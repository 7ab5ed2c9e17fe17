package vn.ketnoi.search;

import vn.ketnoi.shared.Event;

/** The document of a product is not as its record, which may not exist. */
public record ProductDiffers(long id, long revision) implements Event {}
