package vn.ketnoi.search.web;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.Slice;

/** The way to the pages before and after; there are none past the rows that can be paged through. */
public record Pager(int page, int size, long total, IntFunction<String> link) {

    public int getNumber() {
        return page + 1;
    }

    public long getCount() {
        return (total + size - 1) / size;
    }

    public @Nullable String getPrevious() {
        return page == 0 ? null : link.apply(page - 1);
    }

    public @Nullable String getNext() {
        return page + 1 < getCount() && !isDeep() ? link.apply(page + 1) : null;
    }

    /** Whether there are more results than can be paged to. */
    public boolean isDeep() {
        return (page + 2L) * size > Slice.MAX_ROWS && page + 1 < getCount();
    }
}
