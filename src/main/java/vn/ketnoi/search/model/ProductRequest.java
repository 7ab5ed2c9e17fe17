package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSort;
import vn.ketnoi.shared.Slice;

/**
 * The request for one page of products and all facets. What is chosen in facets filters after counting; each facet's
 * counts are filtered by the choice in the others.
 */
final class ProductRequest {

    /** Counts, whatever is chosen in facets, what matches the text. */
    static final String MATCHED = "matched";

    private ProductRequest() {}

    static SearchRequest of(String index, ProductQuery query, @Nullable Query text, FacetQueries facets) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index)
                .query(within(query, text))
                .trackTotalHits(t -> t.enabled(true))
                .size(query.size())
                .sort(order(query.sort(), text != null));
        List<Query> chosen = chosen(query, facets, facet -> true);
        if (!chosen.isEmpty()) {
            request.postFilter(all(chosen));
        }
        if (query.cursor() == null) {
            request.from(Slice.offset(query.page(), query.size()));
        } else {
            request.searchAfter(Cursor.read(query.cursor(), query.sort()));
        }
        request.aggregations(MATCHED, a -> a.filter(f -> f.matchAll(m -> m)));
        for (ProductFacet facet : ProductFacet.values()) {
            request.aggregations(facet.word(), counts(query, facets, facet));
        }
        return request.build();
    }

    private static Query within(ProductQuery query, @Nullable Query text) {
        List<Query> filters = new ArrayList<>();
        Long facility = query.facility();
        if (facility != null) {
            filters.add(Query.of(q -> q.term(t -> t.field("facility").value((long) facility))));
        }
        if (query.minOrder() != null) {
            filters.add(range("minOrder", null, query.minOrder()));
        }
        if (query.priceMin() != null || query.priceMax() != null) {
            filters.add(range("priceDong", query.priceMin(), query.priceMax()));
        }
        if (text == null && filters.isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        return Query.of(
                q -> q.bool(b -> text == null ? b.filter(filters) : b.must(text).filter(filters)));
    }

    private static Query range(String field, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field(field);
            if (from != null) {
                n.gte(from.doubleValue());
            }
            if (to != null) {
                n.lte(to.doubleValue());
            }
            return n;
        })));
    }

    private static Aggregation counts(ProductQuery query, FacetQueries facets, ProductFacet facet) {
        List<Query> others = chosen(query, facets, other -> other != facet);
        return Aggregation.of(a -> a.filter(others.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : all(others))
                .aggregations("values", facets.values(facet)));
    }

    private static List<Query> chosen(ProductQuery query, FacetQueries facets, Predicate<ProductFacet> which) {
        return query.chosen().entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .map(e -> facets.anyOf(e.getKey(), e.getValue()))
                .toList();
    }

    private static Query all(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    private static List<SortOptions> order(ProductSort sort, boolean ranked) {
        List<SortOptions> order = new ArrayList<>();
        switch (sort) {
            case RELEVANCE -> {
                if (ranked) {
                    order.add(SortOptions.of(s -> s.score(v -> v.order(SortOrder.Desc))));
                }
            }
            case PRICE_ASC -> order.add(by("priceDong", SortOrder.Asc, Double.MAX_VALUE));
            case PRICE_DESC -> order.add(by("priceDong", SortOrder.Desc, -1));
            case MIN_ORDER -> order.add(by("minOrder", SortOrder.Asc, Double.MAX_VALUE));
            case NEWEST -> {}
        }
        order.add(by("publishedAt", SortOrder.Desc, 0));
        order.add(by("id", SortOrder.Desc, 0));
        return order;
    }

    private static SortOptions by(String field, SortOrder order, double missing) {
        return SortOptions.of(s -> s.field(
                f -> f.field(field).order(order).missing(m -> missing == 0 ? m.longValue(0) : m.doubleValue(missing))));
    }
}
