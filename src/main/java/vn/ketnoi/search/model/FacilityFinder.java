package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.shared.Slice;

/**
 * Asks Elasticsearch for facilities, by the strict readings of a text only: they stand beside products, and what is merely
 * like it would draw the eye from what was meant.
 */
@ApplicationScoped
public class FacilityFinder {

    @Inject
    SearchServer server;

    @Inject
    Lexicon lexicon;

    /** @throws NotNowException when the search engine is away */
    public Slice<Long> find(String text, int page, int size) {
        int offset = Slice.offset(page, size);
        AskedText asked = AskedText.of(text, lexicon);
        if (asked.isEmpty()) {
            return new Slice<>(List.of(), 0);
        }
        return Reading.of(asked).stream()
                .filter(reading -> reading == Reading.ACCENTED || reading == Reading.FOLDED)
                .map(reading -> ask(asked, reading, offset, size))
                .filter(found -> found.total() > 0)
                .findFirst()
                .orElseGet(() -> new Slice<>(List.of(), 0));
    }

    private Slice<Long> ask(AskedText asked, Reading reading, int offset, int size) {
        SearchResponse<Void> answer = server.askBriefly(client -> client.search(
                s -> s.index(server.alias(IndexKind.FACILITIES))
                        .query(TextQuery.of(asked, reading))
                        .source(source -> source.fetch(false))
                        .trackTotalHits(t -> t.enabled(true))
                        .from(offset)
                        .size(size)
                        .sort(o -> o.score(v -> v.order(SortOrder.Desc)))
                        .sort(o -> o.field(f -> f.field("id").order(SortOrder.Desc))),
                Void.class));
        TotalHits total = answer.hits().total();
        List<Long> ids = answer.hits().hits().stream()
                .map(Hit::id)
                .flatMap(Stream::ofNullable)
                .map(Long::valueOf)
                .toList();
        return new Slice<>(ids, total == null ? 0 : total.value());
    }
}
