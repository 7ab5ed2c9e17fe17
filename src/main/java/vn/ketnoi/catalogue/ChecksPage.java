package vn.ketnoi.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has waited longest, from a place on; {@code next} is the place to go on from, null at the end. */
public record ChecksPage(List<ListingCheck> items, @Nullable String next, long total) {

    public ChecksPage {
        items = List.copyOf(items);
    }
}
