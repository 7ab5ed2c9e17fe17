package vn.ketnoi.search.model;

/** What there is an index for each. */
public enum IndexKind {
    PRODUCTS("products"),
    FACILITIES("facilities");

    final String name;

    IndexKind(String name) {
        this.name = name;
    }
}
