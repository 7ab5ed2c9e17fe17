package vn.ketnoi.facility;

/** Registered: entered, by itself or for it. Verified: the promotion centre of its province has seen that it is true. */
public enum FacilityStatus {
    REGISTERED,
    VERIFIED
}
