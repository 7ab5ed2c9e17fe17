package vn.ketnoi.search.web;

import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.NoSuchRecordException;

/** Ids as they stand in addresses. */
final class Ids {

    private Ids() {}

    /** @throws NoSuchRecordException when it is no id at all */
    static long read(String kind, @Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text).strip());
        } catch (NumberFormatException e) {
            throw new NoSuchRecordException(kind, String.valueOf(text));
        }
    }
}
