package vn.ketnoi.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param facets how many results each value would leave; a facet's own choice does not change its counts
 * @param cursor where to go on, when there is more
 * @param meant what the text was taken for, when nothing is as it was typed
 * @param near whether nothing is what was asked for, and these are goods like it
 * @param plain whether the database answered for want of the search engine: by names only, without facets
 */
public record ProductPage(
        long total,
        List<ProductHit> items,
        Map<ProductFacet, List<Count>> facets,
        @Nullable String cursor,
        @Nullable String meant,
        boolean near,
        boolean plain) {

    /** A facet's value and how many results have it. */
    public record Count(String value, long count) {}

    public List<Count> facet(ProductFacet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
