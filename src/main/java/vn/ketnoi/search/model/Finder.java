package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductHit;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.model.TextQuery.Reading;

/** Asks Elasticsearch for products. */
@ApplicationScoped
public class Finder {

    @Inject
    SearchServer server;

    @Inject
    Lexicon lexicon;

    @Inject
    FacetQueries facetQueries;

    /** @throws NotNowException when the search engine is away */
    public ProductPage find(ProductQuery query) {
        if (query.text().isBlank()) {
            return page(query, ask(query, null));
        }
        AskedText asked = AskedText.of(query.text(), lexicon);
        if (asked.isEmpty()) {
            return new ProductPage(0, List.of(), Map.of(), null, false);
        }
        List<Reading> readings = Reading.of(asked);
        SearchResponse<ProductHit> answer = ask(query, TextQuery.of(asked, readings.get(0)));
        for (int i = 1; i < readings.size() && matched(answer) == 0; i++) {
            answer = ask(query, TextQuery.of(asked, readings.get(i)));
        }
        return page(query, answer);
    }

    private SearchResponse<ProductHit> ask(ProductQuery query, @Nullable Query text) {
        return server.askBriefly(client -> client.search(
                ProductRequest.of(server.alias(IndexKind.PRODUCTS), query, text, facetQueries), ProductHit.class));
    }

    private static long matched(SearchResponse<ProductHit> answer) {
        return filter(answer, ProductRequest.MATCHED).docCount();
    }

    private static FilterAggregate filter(SearchResponse<ProductHit> answer, String name) {
        return Objects.requireNonNull(answer.aggregations().get(name), name).filter();
    }

    private ProductPage page(ProductQuery query, SearchResponse<ProductHit> answer) {
        List<Hit<ProductHit>> hits = answer.hits().hits();
        Map<ProductFacet, List<ProductPage.Count>> facets = new EnumMap<>(ProductFacet.class);
        for (ProductFacet facet : ProductFacet.values()) {
            facets.put(
                    facet,
                    facetQueries.counts(
                            facet, filter(answer, facet.word()).aggregations().get("values")));
        }
        String cursor = hits.size() < query.size()
                ? null
                : Cursor.write(query.sort(), hits.get(hits.size() - 1).sort());
        return new ProductPage(
                answer.hits().total() == null ? 0 : answer.hits().total().value(),
                hits.stream().map(Hit::source).filter(Objects::nonNull).toList(),
                facets,
                cursor,
                false);
    }
}
