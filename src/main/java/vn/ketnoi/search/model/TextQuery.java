package vn.ketnoi.search.model;

import static vn.ketnoi.search.model.Clauses.all;
import static vn.ketnoi.search.model.Clauses.any;
import static vn.ketnoi.search.model.Clauses.anyOf;
import static vn.ketnoi.search.model.Clauses.phrase;
import static vn.ketnoi.search.model.Clauses.phraseBegun;
import static vn.ketnoi.search.model.Clauses.prefix;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ketnoi.search.model.Lexicon.Kind;
import vn.ketnoi.shared.VietnameseText;

/**
 * Turns what was typed into a query, the same for products and facilities. A document is found when its words match, when
 * it matches all the terms in other words (synonyms, the other language, categories), when its description holds the words
 * together, or by its code. Only then is it ranked ({@link Ranking}).
 */
final class TextQuery {

    /** One or two words must both be there; of more, three quarters. */
    private static final String ENOUGH = "2<75%";

    /** How far the words of a term may stand apart. */
    private static final int SLOP = 2;

    /** More than all reasons of an order together: what was meant stands before what is related to it. */
    private static final float FOUND = 1000;

    private TextQuery() {}

    /** What is found by a reading whatever it is wanted for, and behind it what is a kind of the same. */
    static Query related(AskedText asked, Reading reading) {
        AskedText goods = asked.withoutPurpose();
        Query found = found(goods, reading);
        return Query.of(q -> q.bool(b -> b.filter(any(List.of(found, needed(goods, Reading.WIDER))))
                .mustNot(anyOf("has", asked.without(), 1))
                .should(Query.of(s -> s.constantScore(c -> c.filter(found).boost(FOUND))))
                .should(Ranking.of(asked))));
    }

    static Query of(AskedText asked, Reading reading) {
        return Query.of(q -> q.bool(b -> {
            b.filter(
                    switch (reading) {
                        case BEGINNING -> begun(asked);
                        case SLIP -> slipped(asked);
                        case ANY_GOODS -> any(goods(asked));
                        case WIDER -> needed(asked.withoutPurpose(), reading);
                        case ACCENTED, FOLDED -> found(asked, reading);
                    });
            b.mustNot(anyOf("has", asked.without(), 1));
            b.should(Ranking.of(asked));
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
        ways.add(needed(asked, reading));
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
        ways.addAll(anyOf("is", asked.begun(), 1));
        ways.addAll(Ranking.byCode(asked));
        return any(ways);
    }

    /** The goods that are named; beside them, what is neither known as a trait nor words of a request. */
    private static Query needed(AskedText asked, Reading reading) {
        List<Query> goods = asked.goods().stream().map(t -> meant(t, reading)).toList();
        List<Query> rest = asked.beside().stream().map(t -> meant(t, reading)).toList();
        return goods.isEmpty() || asked.mayLackTheRest()
                ? enough(goods.isEmpty() ? rest : goods)
                : all(rest.isEmpty() ? List.of(enough(goods)) : List.of(enough(goods), enough(rest)));
    }

    /** A term is met by its words, or by what it means. */
    private static Query meant(Term term, Reading reading) {
        List<Query> ways = new ArrayList<>();
        ways.add(reading == Reading.ACCENTED ? accented(term.exact()) : phrase("all", term.folded(), SLOP, 1));
        Set<String> things = term.codes(Kind.THING);
        Set<String> traits = term.codes(Kind.TRAIT);
        Set<String> uses = term.codes(Kind.USE);
        ways.addAll(anyOf("is", things, 1));
        ways.addAll(anyOf("has", things, 1));
        if (reading == Reading.WIDER) {
            ways.addAll(anyOf("is", term.wider(), 1));
            term.parts().stream()
                    .filter(part -> part.is(Kind.THING))
                    .forEach(part -> ways.add(meant(part, Reading.FOLDED)));
        }
        ways.addAll(anyOf("has", traits, 1));
        ways.addAll(anyOf("says", traits, 1));
        ways.addAll(anyOf("has", uses, 1));
        ways.addAll(anyOf("says", uses, 1));
        ways.addAll(anyOf("is", term.serving(), 1));
        if (!term.parts().isEmpty()) {
            ways.add(all(term.parts().stream().map(part -> meant(part, reading)).toList()));
        }
        return any(ways);
    }

    private static Query enough(List<Query> each) {
        return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch(ENOUGH)));
    }

    /** A term with accents also finds those who wrote without any; one without is not held to be one. */
    private static Query accented(String term) {
        String folded = SearchText.folded(term);
        return Lexicon.isAccented(term)
                ? any(List.of(phrase("exact", term, SLOP, 1), phrase("bare", folded, SLOP, 1)))
                : phrase("all", folded, SLOP, 1);
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
                prefix("maker", last),
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

    private static List<Query> goods(AskedText asked) {
        Reading reading = asked.isAccented() && !asked.restored() ? Reading.ACCENTED : Reading.FOLDED;
        return asked.goods().stream().map(term -> meant(term, reading)).toList();
    }

    private static String last(AskedText asked) {
        List<String> words = SearchText.words(asked.folded());
        return words.get(words.size() - 1);
    }
}
