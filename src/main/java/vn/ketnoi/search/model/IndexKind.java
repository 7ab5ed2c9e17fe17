package vn.ketnoi.search.model;

/** What there is an index for each, in the order in which people look for it. */
public enum IndexKind {
    PRODUCTS("products", "product"),
    FACILITIES("facilities", "facility");

    final String name;

    /** As {@link vn.ketnoi.search.Found} names one of them. */
    final String word;

    IndexKind(String name, String word) {
        this.name = name;
        this.word = word;
    }
}
