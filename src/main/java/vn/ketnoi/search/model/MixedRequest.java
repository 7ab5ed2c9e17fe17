package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.Found;

/**
 * The request for one page of whatever there is an index of. The kind that is wanted filters after counting.
 *
 * @param kind as {@link Found} names it; null for all
 */
record MixedRequest(SearchServer server, @Nullable String kind, int offset, int size) {

    private static final String KINDS = "kinds";

    SearchResponse<JsonData> ask(Query text) {
        List<String> indexes =
                Arrays.stream(IndexKind.values()).map(server::alias).toList();
        return server.askBriefly(client -> client.search(
                s -> {
                    if (kind != null) {
                        s.postFilter(only(kind));
                    }
                    return s.index(indexes)
                            .searchType(SearchType.DfsQueryThenFetch)
                            .query(text)
                            .trackTotalHits(t -> t.enabled(true))
                            .aggregations(KINDS, a -> a.terms(t -> t.field("_index")))
                            .from(offset)
                            .size(size)
                            .sort(o -> o.score(v -> v.order(SortOrder.Desc)))
                            .sort(o -> o.field(f -> f.field("id").order(SortOrder.Desc)));
                },
                JsonData.class));
    }

    private Query only(String wanted) {
        return Arrays.stream(IndexKind.values())
                .filter(k -> k.word.equals(wanted))
                .findFirst()
                .map(k -> Query.of(q -> q.prefix(p -> p.field("_index").value(server.alias(k) + "-"))))
                .orElseGet(() -> Query.of(q -> q.matchNone(m -> m)));
    }

    /** How many are found of each kind, whichever is wanted. */
    Map<String, Long> kinds(SearchResponse<JsonData> answer) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        Arrays.stream(IndexKind.values()).forEach(k -> kinds.put(k.word, 0L));
        Objects.requireNonNull(answer.aggregations().get(KINDS), KINDS)
                .sterms()
                .buckets()
                .array()
                .forEach(b -> kinds.merge(kindOf(b.key().stringValue()).word, b.docCount(), Long::sum));
        return kinds;
    }

    long matched(SearchResponse<JsonData> answer) {
        return kinds(answer).values().stream().mapToLong(n -> n).sum();
    }

    /** What the index with this name is one of. */
    IndexKind kindOf(String index) {
        return Arrays.stream(IndexKind.values())
                .filter(k -> index.startsWith(server.alias(k) + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(index));
    }
}
