package vn.ketnoi.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;

/** The kinds of what is found, as they stand in addresses. */
final class Kinds {

    private static final List<String> ALL = List.of("product", "facility", "category");

    private Kinds() {}

    /** @throws RejectedException when there is no such kind; null stands for all */
    static @Nullable String read(@Nullable String text) {
        String kind = text == null ? "" : text.strip();
        if (kind.isEmpty()) {
            return null;
        }
        if (!ALL.contains(kind)) {
            throw RejectedException.field("kind", "search.value.unknown", kind);
        }
        return kind;
    }
}
