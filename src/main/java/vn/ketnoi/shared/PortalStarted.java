package vn.ketnoi.shared;

/** Fired once at start, when the schema is in place and the portal's own work may begin. */
public record PortalStarted() {}
