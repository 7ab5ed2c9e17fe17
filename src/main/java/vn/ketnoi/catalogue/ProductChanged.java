package vn.ketnoi.catalogue;

import vn.ketnoi.shared.Event;

/** A product was listed, changed, published or taken back. */
public record ProductChanged(long id, long revision) implements Event {}
