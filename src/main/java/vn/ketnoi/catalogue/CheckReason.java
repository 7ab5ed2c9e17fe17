package vn.ketnoi.catalogue;

/**
 * Why the centre looks at a product. FIRST: nobody has approved one of its facility yet. UNVERIFIED: nor its facility.
 * DISTRUSTED: one of them was refused lately. SAMPLED: it is public already, and drawn. REPORTED: somebody says that
 * something is wrong with it.
 */
public enum CheckReason {
    FIRST,
    UNVERIFIED,
    DISTRUSTED,
    SAMPLED,
    REPORTED
}
