package vn.ketnoi.catalogue;

/**
 * Draft: being written. Submitted: waits for the promotion centre. Published: anybody may see it. Returned: the centre asks
 * for changes. Withdrawn: was published and is not any more.
 */
public enum ProductStatus {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    RETURNED,
    WITHDRAWN
}
