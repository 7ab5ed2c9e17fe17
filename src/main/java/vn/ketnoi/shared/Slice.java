package vn.ketnoi.shared;

import java.util.List;

/** One page of a longer list, with the length of the whole. */
public record Slice<T>(List<T> items, long total) {

    public static final int MAX_SIZE = 100;

    /** How deep a list may be paged by number; beyond it a cursor is needed. */
    public static final int MAX_ROWS = 10_000;

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * The first row of a page that starts at 0.
     *
     * @throws RejectedException for a negative page, a size outside 1 to 100 or a page past 10,000 rows
     */
    public static int offset(int page, int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw RejectedException.field("size", "page.size", MAX_SIZE);
        }
        if (page < 0) {
            throw RejectedException.field("page", "page.negative");
        }
        if ((long) page * size + size > MAX_ROWS) {
            throw RejectedException.field("page", "page.deep", MAX_ROWS);
        }
        return page * size;
    }
}
