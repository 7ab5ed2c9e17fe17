package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.search.Found;
import vn.ketnoi.shared.Slice;

/** Asks Elasticsearch for things of all kinds, ranked together. */
@ApplicationScoped
public class Mixed {

    private static final int SUGGESTED_CATEGORIES = 3;

    @Inject
    SearchServer server;

    @Inject
    Lexicon lexicon;

    @Inject
    CategoryNames categories;

    /** Whatever kind a document is of, as far as a list of both shows it. */
    record Any(long id, Shown shown) {

        record Shown(@Nullable String sku, @Nullable String code, String nameVi, @Nullable String nameEn) {}
    }

    /** @throws NotNowException when the search engine is away */
    public Slice<Found> find(String text, String language, int page, int size) {
        AskedText asked = AskedText.of(text, lexicon);
        int offset = Slice.offset(page, size);
        if (asked.isEmpty()) {
            return new Slice<>(List.of(), 0);
        }
        SearchResponse<Any> answer = Attempts.of(asked, text, lexicon)
                .ask(query -> ask(query, offset, size), Mixed::total)
                .answer();
        return new Slice<>(items(answer, language), total(answer));
    }

    /**
     * What begins like this: products and facilities, and categories first.
     *
     * @throws NotNowException when the search engine is away
     */
    public List<Found> suggest(String text, String language, int size) {
        AskedText asked = AskedText.of(text, lexicon);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Found> items = new ArrayList<>(categories(asked.folded(), language));
        SearchResponse<Any> answer = ask(TextQuery.of(asked, Reading.BEGINNING), 0, size);
        List<String> names = new ArrayList<>();
        for (Found item : items(answer, language)) {
            if (!names.contains(item.name())) {
                names.add(item.name());
                items.add(item);
            }
        }
        return items.stream().limit(size).toList();
    }

    private List<Found> categories(String beginning, String language) {
        return categories.find(name -> name.folded().startsWith(beginning), SUGGESTED_CATEGORIES).stream()
                .map(c -> new Found("category", null, c.name(language), c.code()))
                .toList();
    }

    private SearchResponse<Any> ask(Query text, int offset, int size) {
        return server.askBriefly(client -> client.search(
                s -> s.index(server.alias(IndexKind.PRODUCTS), server.alias(IndexKind.FACILITIES))
                        .searchType(SearchType.DfsQueryThenFetch)
                        .query(text)
                        .trackTotalHits(t -> t.enabled(true))
                        .from(offset)
                        .size(size)
                        .sort(o -> o.score(v -> v.order(SortOrder.Desc)))
                        .sort(o -> o.field(f -> f.field("id").order(SortOrder.Desc))),
                Any.class));
    }

    private static long total(SearchResponse<Any> answer) {
        return answer.hits().total() == null ? 0 : answer.hits().total().value();
    }

    private List<Found> items(SearchResponse<Any> answer, String language) {
        String facilities = server.alias(IndexKind.FACILITIES);
        return answer.hits().hits().stream()
                .filter(hit -> hit.source() != null)
                .map(hit -> found(hit, hit.index().startsWith(facilities + "-"), language))
                .toList();
    }

    private static Found found(Hit<Any> hit, boolean facility, String language) {
        Any any = Objects.requireNonNull(hit.source());
        Any.Shown shown = any.shown();
        String name = language.equals("en") && shown.nameEn() != null ? shown.nameEn() : shown.nameVi();
        return new Found(facility ? "facility" : "product", any.id(), name, facility ? shown.code() : shown.sku());
    }
}
