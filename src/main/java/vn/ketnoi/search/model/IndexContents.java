package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Which documents an index has, and of which revision. */
@ApplicationScoped
public class IndexContents {

    @Inject
    SearchServer server;

    /** The next documents after one id and up to another, in the order of ids, as the last refresh left them. */
    TreeMap<Long, Long> between(IndexKind kind, long after, long upTo, int size) {
        SearchResponse<Void> answer = server.ask(client -> client.search(
                s -> s.index(server.alias(kind))
                        .query(q -> q.range(r -> r.untyped(
                                n -> n.field("id").gt(JsonData.of(after)).lte(JsonData.of(upTo)))))
                        .source(source -> source.fetch(false))
                        .version(true)
                        .trackTotalHits(t -> t.enabled(false))
                        .size(size)
                        .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))),
                Void.class));
        TreeMap<Long, Long> found = new TreeMap<>();
        for (Hit<Void> hit : answer.hits().hits()) {
            found.put(Long.valueOf(Objects.requireNonNull(hit.id())), Objects.requireNonNull(hit.version()));
        }
        return found;
    }

    /** The revisions of these documents at this moment; those that are not there are left out. */
    Map<Long, Long> now(IndexKind kind, Collection<Long> ids) {
        List<String> wanted = ids.stream().map(String::valueOf).toList();
        MgetResponse<Void> answer = server.ask(client ->
                client.mget(m -> m.index(server.alias(kind)).ids(wanted).source(s -> s.fetch(false)), Void.class));
        Map<Long, Long> found = new TreeMap<>();
        answer.docs().stream()
                .filter(MultiGetResponseItem::isResult)
                .map(MultiGetResponseItem::result)
                .filter(doc -> doc.found())
                .forEach(doc -> found.put(Long.valueOf(doc.id()), Objects.requireNonNull(doc.version())));
        return found;
    }
}
