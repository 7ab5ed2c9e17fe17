package vn.ketnoi.search;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the published products.
 *
 * @param text what was typed; empty for all
 * @param chosen the values chosen in each facet: any of them, but of every facet that is named
 * @param minOrder the largest quantity the buyer would take at once: what states a larger minimum is left out
 * @param priceMin in dong, as is priceMax; prices in other currencies count at the day's rate
 * @param cursor where a former answer ended; then the page does not count
 */
public record ProductQuery(
        String text,
        Map<ProductFacet, List<String>> chosen,
        @Nullable BigDecimal minOrder,
        @Nullable BigDecimal priceMin,
        @Nullable BigDecimal priceMax,
        @Nullable Long facility,
        ProductSort sort,
        int page,
        int size,
        @Nullable String cursor) {

    /** How much may be typed. */
    public static final int MAX_TEXT = 300;

    public ProductQuery {
        Map<ProductFacet, List<String>> kept = new EnumMap<>(ProductFacet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, List.copyOf(values));
            }
        });
        chosen = Map.copyOf(kept);
    }

    /** All products of a facility, newest first. */
    public static ProductQuery ofFacility(long facility, int page, int size) {
        return new ProductQuery("", Map.of(), null, null, null, facility, ProductSort.NEWEST, page, size, null);
    }

    /** What was published last. */
    public static ProductQuery newest(int size) {
        return new ProductQuery("", Map.of(), null, null, null, null, ProductSort.NEWEST, 0, size, null);
    }

    public static ProductQuery ofText(String text, int page, int size) {
        return new ProductQuery(text, Map.of(), null, null, null, null, ProductSort.RELEVANCE, page, size, null);
    }

    public List<String> chosen(ProductFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }
}
