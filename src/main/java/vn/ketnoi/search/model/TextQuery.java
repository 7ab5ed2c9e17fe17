package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.shared.VietnameseText;

/**
 * Turns what was typed into a query, the same for products and facilities. A document is found when its folded words
 * match, when it matches all the terms in other words (synonyms, the other language, categories), when its description
 * holds the words together, or by its code. Only then is it ranked: names count most, accents and neighbouring words that
 * agree count more, a province that was named lifts what comes from there.
 */
final class TextQuery {

    /** One or two words must both be there; of more, three quarters. */
    private static final String ENOUGH = "2<75%";

    /** How the last word is read: as a word, or as the beginning of one. */
    enum Reading {
        WORDS,
        BEGINNING
    }

    private TextQuery() {}

    static Query of(AskedText asked, Reading reading) {
        return Query.of(q -> q.bool(b -> {
            b.filter(reading == Reading.WORDS ? found(asked) : begun(asked));
            b.should(ranking(asked));
            if (reading == Reading.BEGINNING) {
                b.should(prefix("nameFolded", last(asked), 1), prefix("nameEn", last(asked), 1));
            }
            return b;
        }));
    }

    private static Query found(AskedText asked) {
        List<Query> ways = new ArrayList<>();
        ways.add(Query.of(q -> q.match(m -> m.field("all").query(asked.folded()).minimumShouldMatch(ENOUGH))));
        List<AskedText.Part> things =
                asked.parts().stream().filter(p -> p.provinces().isEmpty()).toList();
        if (!things.isEmpty() && asked.parts().stream().anyMatch(TextQuery::knowsMore)) {
            ways.add(Query.of(q -> q.bool(
                    b -> b.filter(things.stream().map(TextQuery::inOtherWords).toList()))));
        }
        if (asked.hasSeveralWords()) {
            ways.add(phrase("description", asked.folded(), 1));
        }
        ways.addAll(byCode(asked));
        return any(ways);
    }

    private static boolean knowsMore(AskedText.Part part) {
        return part.hasOtherWords() || !part.provinces().isEmpty();
    }

    /** The words so far and the beginning of one more. */
    private static Query begun(AskedText asked) {
        String last = last(asked);
        String before = asked.folded().substring(0, asked.folded().length() - last.length());
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (!before.isBlank()) {
            all.filter(q -> q.match(m -> m.field("all").query(before.strip()).operator(Operator.And)));
        }
        all.filter(any(List.of(
                prefix("nameFolded", last, 1),
                prefix("nameEn", last, 1),
                Query.of(q -> q.prefix(p -> p.field("code").value(VietnameseText.fold(asked.written())))))));
        return all.build()._toQuery();
    }

    private static Query inOtherWords(AskedText.Part part) {
        List<Query> ways = new ArrayList<>();
        ways.add(Query.of(q -> q.match(m -> m.field("all").query(part.folded()).operator(Operator.And))));
        part.vi().forEach(term -> ways.add(phrase("exact", term, 1)));
        part.en().forEach(term -> ways.add(phrase("all", term, 1)));
        part.categories().forEach(code -> ways.add(term("category", code, 1)));
        return any(ways);
    }

    private static List<Query> byCode(AskedText asked) {
        List<Query> ways = new ArrayList<>();
        SearchText.codes(asked.written()).forEach(code -> ways.add(term("code", code, 50)));
        String digits = asked.written().replaceAll("[.\\s]", "");
        if (digits.matches("\\d{4,8}")) {
            ways.add(Query.of(q -> q.constantScore(c ->
                    c.filter(f -> f.prefix(p -> p.field("hs").value(digits))).boost(20f))));
        }
        return ways;
    }

    private static List<Query> ranking(AskedText asked) {
        List<Query> reasons = new ArrayList<>();
        reasons.add(match("nameFolded", asked.folded(), 1));
        if (asked.isAccented()) {
            reasons.add(match("nameVi", asked.exact(), 2.5f));
        } else {
            reasons.add(match("nameEn", asked.folded(), 1));
        }
        if (asked.hasSeveralWords()) {
            reasons.add(match("nameFolded.pairs", asked.folded(), 2));
            reasons.add(match("maker.pairs", asked.folded(), 1.5f));
            reasons.add(
                    asked.isAccented()
                            ? match("nameVi.pairs", asked.exact(), 2)
                            : match("nameEn.pairs", asked.folded(), 2));
        }
        reasons.add(match("maker", asked.folded(), 0.3f));
        reasons.add(match("categoryText", asked.folded(), 0.3f));
        reasons.add(match("description", asked.folded(), 0.1f));
        asked.parts().forEach(part -> reasons.addAll(otherWords(part)));
        reasons.addAll(byCode(asked));
        return reasons;
    }

    /** Of several other words for one thing only the best counts. */
    private static List<Query> otherWords(AskedText.Part part) {
        List<Query> words = Stream.of(
                        part.vi().stream().map(t -> phrase("nameVi", t, 1.5f)),
                        part.en().stream().map(t -> phrase("nameEn", t, 1)),
                        part.en().stream().map(t -> phrase("nameFolded", t, 0.8f)))
                .flatMap(s -> s)
                .toList();
        List<Query> reasons = new ArrayList<>();
        if (!words.isEmpty()) {
            reasons.add(Query.of(q -> q.disMax(d -> d.queries(words))));
        }
        part.categories().forEach(code -> reasons.add(term("category", code, 1)));
        part.provinces().forEach(code -> reasons.add(term("province", code, 3)));
        return reasons;
    }

    private static String last(AskedText asked) {
        List<String> words = SearchText.words(asked.folded());
        return words.get(words.size() - 1);
    }

    private static Query any(List<Query> ways) {
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    private static Query match(String field, String text, float boost) {
        return Query.of(q -> q.match(m -> m.field(field).query(text).boost(boost)));
    }

    private static Query phrase(String field, String text, float boost) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field).query(text).boost(boost)));
    }

    private static Query prefix(String field, String beginning, float boost) {
        return Query.of(q -> q.constantScore(c ->
                c.filter(f -> f.prefix(p -> p.field(field).value(beginning))).boost(boost)));
    }

    private static Query term(String field, String value, float boost) {
        return Query.of(q -> q.constantScore(
                c -> c.filter(f -> f.term(t -> t.field(field).value(value))).boost(boost)));
    }
}
