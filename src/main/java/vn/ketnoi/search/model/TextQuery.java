package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.shared.VietnameseText;

/**
 * Turns what was typed into a query, the same for products and facilities. A document is found when its words match, when
 * it matches all the terms in other words (synonyms, the other language, categories), when its description holds the words
 * together, or by its code. Only then is it ranked: names count most, accents and neighbouring words that agree count
 * more, a province that was named lifts what comes from there.
 */
final class TextQuery {

    /** One or two words must both be there; of more, three quarters. */
    private static final String ENOUGH = "2<75%";

    /** From the strictest to the most forgiving: the next is tried when one finds nothing. */
    enum Reading {
        /** Words mean what their accents say; a seller who wrote without any is found too. */
        ACCENTED,
        /** Accents do not matter. */
        FOLDED,
        /** Accents do not matter, and the last word may be half a word. */
        BEGINNING,
        /** A longer word may have one slip. */
        SLIP,
        /** A long text is about any of the things it names. */
        ANY_THING;

        static List<Reading> of(AskedText asked) {
            return Stream.of(values())
                    .filter(r -> r != ACCENTED || asked.isAccented())
                    .filter(r -> r != ANY_THING || asked.isLong())
                    .toList();
        }
    }

    private TextQuery() {}

    static Query of(AskedText asked, Reading reading) {
        return Query.of(q -> q.bool(b -> {
            b.filter(
                    switch (reading) {
                        case BEGINNING -> begun(asked);
                        case SLIP -> slipped(asked);
                        case ANY_THING -> anyThing(asked);
                        case ACCENTED, FOLDED -> found(asked, reading);
                    });
            b.should(ranking(asked));
            if (reading == Reading.BEGINNING) {
                b.should(prefix("nameFolded", last(asked)), prefix("nameEn", last(asked)));
            }
            if (reading == Reading.SLIP) {
                b.should(slipped("nameFolded", asked), slipped("nameEn", asked));
            }
            return b;
        }));
    }

    private static Query found(AskedText asked, Reading reading) {
        List<Query> ways = new ArrayList<>();
        ways.add(reading == Reading.ACCENTED ? accented(asked.thingsExact()) : folded(asked.thingsFolded()));
        if (asked.things().stream().anyMatch(AskedText.Part::hasOtherWords)) {
            ways.add(Query.of(q -> q.bool(b -> b.filter(
                    asked.things().stream().map(p -> inOtherWords(p, reading)).toList()))));
        }
        if (asked.canBeBegun()) {
            ways.add(
                    reading == Reading.ACCENTED
                            ? phraseBegun("nameVi", asked.exact())
                            : any(List.of(
                                    phraseBegun("nameFolded", asked.folded()), phraseBegun("nameEn", asked.folded()))));
        }
        if (asked.hasSeveralWords()) {
            ways.add(phrase("nameFolded", asked.folded(), 1));
            ways.add(phrase("description", asked.folded(), 1));
        }
        ways.addAll(byCode(asked));
        return any(ways);
    }

    private static Query folded(String words) {
        return Query.of(q -> q.match(m -> m.field("all").query(words).minimumShouldMatch(ENOUGH)));
    }

    /** A word with accents also finds those who wrote it without any; one without is not held to be one. */
    private static Query accented(String words) {
        List<Query> each = SearchText.words(words).stream()
                .map(word -> Lexicon.isAccented(word)
                        ? match("exact", word + " " + SearchText.folded(word), 1)
                        : match("all", SearchText.folded(word), 1))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch(ENOUGH)));
    }

    /** The words so far and the beginning of one more. */
    private static Query begun(AskedText asked) {
        String last = last(asked);
        String before = asked.folded().substring(0, asked.folded().length() - last.length());
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (!before.isBlank()) {
            all.filter(q -> q.match(m -> m.field("all").query(before.strip()).operator(Operator.And)));
        }
        String code = VietnameseText.fold(asked.written());
        all.filter(any(List.of(
                prefix("nameFolded", last),
                prefix("nameEn", last),
                Query.of(q -> q.prefix(p -> p.field("code").value(code))))));
        return all.build()._toQuery();
    }

    private static Query slipped(AskedText asked) {
        return slipped("all", asked);
    }

    /** Short words have too many neighbours to be guessed. */
    private static Query slipped(String field, AskedText asked) {
        return Query.of(q -> q.match(m -> m.field(field)
                .query(asked.thingsFolded())
                .operator(Operator.And)
                .fuzziness("AUTO:4,9")
                .prefixLength(1)));
    }

    private static Query anyThing(AskedText asked) {
        List<Query> ways = new ArrayList<>(asked.things().stream()
                .filter(AskedText.Part::hasOtherWords)
                .map(part -> inOtherWords(part, asked.isAccented() ? Reading.ACCENTED : Reading.FOLDED))
                .toList());
        ways.addAll(byCode(asked));
        SearchText.words(asked.folded()).forEach(word -> ways.add(term("code", word, 50)));
        return any(ways);
    }

    private static Query inOtherWords(AskedText.Part part, Reading reading) {
        List<Query> ways = new ArrayList<>();
        ways.add(reading == Reading.ACCENTED ? accented(part.exact()) : together(part.folded()));
        part.vi().forEach(term -> ways.add(phrase("exact", term, 1)));
        part.en().forEach(term -> ways.add(phrase("all", term, 1)));
        part.categories().forEach(code -> ways.add(term("category", code, 1)));
        return any(ways);
    }

    private static Query together(String words) {
        return Query.of(q -> q.match(m -> m.field("all").query(words).operator(Operator.And)));
    }

    private static List<Query> byCode(AskedText asked) {
        List<Query> ways = new ArrayList<>();
        SearchText.codes(asked.written())
                .forEach(code -> ways.addAll(List.of(term("code", code, 50), term("facilityCode", code, 40))));
        String digits = asked.written().replaceAll("[.\\s]", "");
        if (digits.matches("\\d{4,8}")) {
            ways.add(Query.of(q -> q.constantScore(c ->
                    c.filter(f -> f.prefix(p -> p.field("hs").value(digits))).boost(20f))));
        }
        return ways;
    }

    private static List<Query> ranking(AskedText asked) {
        List<Query> reasons = new ArrayList<>();
        String things = asked.thingsFolded();
        reasons.add(match("nameFolded", things, 1));
        reasons.add(asked.isAccented() ? match("nameVi", asked.thingsExact(), 2.5f) : match("nameEn", things, 1));
        reasons.add(match("maker", things, 0.3f));
        reasons.add(match("categoryText", things, 0.3f));
        reasons.add(match("description", things, 0.1f));
        if (asked.hasSeveralWords()) {
            reasons.addAll(neighbours(asked));
        }
        asked.parts().forEach(part -> reasons.addAll(otherWords(part)));
        asked.provinces().forEach(code -> reasons.add(term("province", code, 3)));
        reasons.addAll(byCode(asked));
        return reasons;
    }

    private static List<Query> neighbours(AskedText asked) {
        return List.of(
                match("nameFolded.pairs", asked.folded(), 2),
                match("maker.pairs", asked.folded(), 1.5f),
                asked.isAccented()
                        ? match("nameVi.pairs", asked.exact(), 2)
                        : match("nameEn.pairs", asked.folded(), 2));
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

    private static Query phraseBegun(String field, String text) {
        return Query.of(q -> q.matchPhrasePrefix(m -> m.field(field).query(text)));
    }

    private static Query prefix(String field, String beginning) {
        return Query.of(q -> q.constantScore(c ->
                c.filter(f -> f.prefix(p -> p.field(field).value(beginning))).boost(1f)));
    }

    private static Query term(String field, String value, float boost) {
        return Query.of(q -> q.constantScore(
                c -> c.filter(f -> f.term(t -> t.field(field).value(value))).boost(boost)));
    }
}
