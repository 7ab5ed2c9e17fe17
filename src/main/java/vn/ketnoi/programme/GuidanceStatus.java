package vn.ketnoi.programme;

/** A document that no longer holds is kept and marked. */
public enum GuidanceStatus {
    PUBLISHED,
    WITHDRAWN,
    REPLACED
}
