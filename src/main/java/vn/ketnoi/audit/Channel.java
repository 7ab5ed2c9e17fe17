package vn.ketnoi.audit;

/** How it was called. PORTAL: by the portal itself, such as loading demo data. */
public enum Channel {
    PAGE,
    API,
    PORTAL
}
