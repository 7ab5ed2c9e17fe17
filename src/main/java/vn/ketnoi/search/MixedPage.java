package vn.ketnoi.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of things of all kinds, ranked together.
 *
 * @param total of the kind that is wanted, or of all
 * @param kinds how many there are of each kind, whichever is wanted, in the order in which people look for them
 * @param meant as in {@link ProductPage}
 * @param near as in {@link ProductPage}
 * @param plain as in {@link ProductPage}; then there are products only
 */
public record MixedPage(
        long total, List<Item> items, Map<String, Long> kinds, @Nullable String meant, boolean near, boolean plain) {

    /** @param product what a result shows, when it is a product */
    public record Item(Found found, @Nullable ProductHit product) {

        public static Item of(ProductHit hit, String language) {
            return new Item(
                    new Found(
                            "product", hit.id(), hit.name(language), hit.shown().sku()),
                    hit);
        }
    }

    public static MixedPage empty() {
        return new MixedPage(0, List.of(), Map.of(), null, false, false);
    }
}
