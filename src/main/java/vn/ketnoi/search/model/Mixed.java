package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.search.Found;
import vn.ketnoi.search.MixedPage;
import vn.ketnoi.search.MixedPage.Item;
import vn.ketnoi.search.MixedQuery;
import vn.ketnoi.search.ProductHit;
import vn.ketnoi.shared.Slice;

/** Asks Elasticsearch for things of all kinds, ranked together. Categories are no documents: they come before. */
@ApplicationScoped
public class Mixed {

    private static final String CATEGORY = "category";
    private static final int FEW_CATEGORIES = 3;

    @Inject
    SearchServer server;

    @Inject
    Lexicon lexicon;

    @Inject
    CategoryNames categories;

    /** A document of another kind than a product, as far as a list of all shows it. */
    record Other(long id, Shown shown) {

        record Shown(@Nullable String code, String nameVi, @Nullable String nameEn) {}
    }

    /** @throws NotNowException when the search engine is away */
    public MixedPage find(MixedQuery query) {
        AskedText asked = AskedText.of(query.text(), lexicon);
        int offset = Slice.offset(query.page(), query.size());
        if (asked.isEmpty()) {
            return MixedPage.empty();
        }
        List<Found> called = called(asked, query.language());
        List<Found> before = query.wants(CATEGORY) ? called : List.of();
        List<Item> items = new ArrayList<>(before.stream()
                .skip(offset)
                .limit(query.size())
                .map(found -> new Item(found, null))
                .toList());
        MixedRequest request = new MixedRequest(
                server, query.kind(), Math.max(0, offset - before.size()), query.size() - items.size());
        Attempts.Answered<SearchResponse<JsonData>> answered =
                Attempts.of(asked, query.text(), lexicon).ask(request::ask, request::matched);
        items.addAll(items(request, answered.answer(), query.language()));
        Map<String, Long> kinds = request.kinds(answered.answer());
        kinds.put(CATEGORY, (long) called.size());
        long total = kinds.entrySet().stream()
                .filter(kind -> query.wants(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new MixedPage(
                total, items, kinds, meant(query, answered.forgiven(), answered.answer()), answered.isNear(), false);
    }

    /** Categories that are called what was typed, with more words or none. */
    private List<Found> called(AskedText asked, String language) {
        return asked.isAccented()
                ? categories(language, name -> (name.exact() + " ").startsWith(asked.exact() + " "))
                : categories(language, name -> (name.folded() + " ").startsWith(asked.folded() + " "));
    }

    private List<Found> categories(String language, Predicate<CategoryNames.Name> like) {
        return categories.find(like, FEW_CATEGORIES).stream()
                .map(c -> new Found(CATEGORY, null, c.name(language), c.code()))
                .toList();
    }

    private static @Nullable String meant(
            MixedQuery query, Attempts.@Nullable Way forgiven, SearchResponse<JsonData> answer) {
        return forgiven == null
                ? null
                : answer.hits().hits().stream()
                        .flatMap(hit -> Stream.ofNullable(hit.source()))
                        .findFirst()
                        .map(best -> Meant.of(
                                query.text(),
                                forgiven,
                                best.to(Other.class).shown().nameVi()))
                        .orElse(null);
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
        List<Found> items =
                new ArrayList<>(categories(language, name -> name.folded().startsWith(asked.folded())));
        MixedRequest request = new MixedRequest(server, null, 0, size);
        List<String> names = new ArrayList<>();
        for (Item item : items(request, request.ask(TextQuery.of(asked, Reading.BEGINNING)), language)) {
            if (!names.contains(item.found().name())) {
                names.add(item.found().name());
                items.add(item.found());
            }
        }
        return items.stream().limit(size).toList();
    }

    private static List<Item> items(MixedRequest request, SearchResponse<JsonData> answer, String language) {
        return answer.hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source())
                        .map(source -> item(request.kindOf(hit.index()), source, language)))
                .toList();
    }

    private static Item item(IndexKind kind, JsonData source, String language) {
        if (kind == IndexKind.PRODUCTS) {
            return Item.of(source.to(ProductHit.class), language);
        }
        Other other = source.to(Other.class);
        Other.Shown shown = other.shown();
        String name = language.equals("en") && shown.nameEn() != null ? shown.nameEn() : shown.nameVi();
        return new Item(new Found(kind.word, other.id(), name, shown.code()), null);
    }
}
