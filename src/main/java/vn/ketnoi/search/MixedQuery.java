package vn.ketnoi.search;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of everything that can be found.
 *
 * @param kind the one kind that is wanted, as {@link Found} names it; null for all
 */
public record MixedQuery(String text, String language, @Nullable String kind, int page, int size) {

    /** Whether things of a kind are wanted. */
    public boolean wants(String other) {
        return kind == null || kind.equals(other);
    }
}
