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
            return page(query, ask(query, null), null, false);
        }
        AskedText asked = AskedText.of(query.text(), lexicon);
        if (asked.isEmpty()) {
            return new ProductPage(0, List.of(), Map.of(), null, null, false, false);
        }
        Attempts attempts = Attempts.of(asked, query.text(), lexicon);
        Attempts.Answered<SearchResponse<ProductHit>> answered =
                attempts.ask(text -> ask(query, text), Finder::matched);
        return page(query, answered.answer(), meant(query, answered), answered.isNear());
    }

    private static @Nullable String meant(ProductQuery query, Attempts.Answered<SearchResponse<ProductHit>> answered) {
        Attempts.Way forgiven = answered.forgiven();
        return forgiven == null
                ? null
                : answered.answer().hits().hits().stream()
                        .map(Hit::source)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(best ->
                                Meant.of(query.text(), forgiven, best.shown().nameVi()))
                        .orElse(null);
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

    private ProductPage page(
            ProductQuery query, SearchResponse<ProductHit> answer, @Nullable String meant, boolean near) {
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
                meant,
                near,
                false);
    }
}
