package vn.ketnoi.catalogue;

import vn.ketnoi.shared.Event;

/** A facility (its id) has other certificates that count than before, or its products have. */
public record CertificatesChanged(long id, long revision) implements Event {}
