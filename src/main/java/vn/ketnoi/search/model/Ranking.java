package vn.ketnoi.search.model;

import static vn.ketnoi.search.model.Clauses.anyOf;
import static vn.ketnoi.search.model.Clauses.match;
import static vn.ketnoi.search.model.Clauses.phrase;
import static vn.ketnoi.search.model.Clauses.phraseBegun;
import static vn.ketnoi.search.model.Clauses.term;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import vn.ketnoi.search.model.Lexicon.Kind;

/**
 * The order of what is found, as a sum: what a thing is counts most, then where it comes from when a place was named, how its
 * name begins, what else its name speaks of, and last the words themselves, rare ones more. Nobody can pay for a place.
 */
final class Ranking {

    private static final float IS = 12;
    private static final float PLACE = 10;
    private static final float STARTS = 5;
    private static final float HAS = 4;

    /** Who names goods looks for products before those who make them. */
    private static final float PRODUCT = 2;

    private static final float SAYS = 0.7f;
    private static final float WORDS = 0.3f;

    private Ranking() {}

    static List<Query> of(AskedText asked) {
        List<Query> reasons = new ArrayList<>();
        String things = asked.thingsFolded();
        reasons.add(match("nameFolded", things, WORDS));
        reasons.add(
                asked.isAccented()
                        ? match("nameVi", asked.thingsExact(), 2.5f * WORDS)
                        : match("nameEn", things, WORDS));
        reasons.add(match("maker", things, 0.3f));
        reasons.add(match("categoryText", things, 0.3f));
        reasons.add(match("description", things, 0.1f));
        reasons.add(starts(asked));
        if (asked.hasSeveralWords()) {
            reasons.addAll(neighbours(asked));
        }
        asked.terms().forEach(term -> reasons.addAll(meaning(term)));
        asked.provinces().forEach(code -> reasons.add(term("province", code, PLACE)));
        asked.places()
                .forEach(place -> reasons.add(Query.of(q -> q.constantScore(c -> c.filter(
                                asked.isAccented()
                                        ? phrase("exact", place.exact(), 1)
                                        : phrase("all", place.folded(), 1))
                        .boost(PLACE)))));
        if (asked.canBeBegun()) {
            reasons.add(phraseBegun("nameFolded", asked.folded()));
        }
        if (!asked.goods().isEmpty()) {
            reasons.add(Query.of(q -> q.constantScore(
                    c -> c.filter(f -> f.exists(e -> e.field("facility"))).boost(PRODUCT))));
        }
        reasons.addAll(byCode(asked));
        return reasons;
    }

    /** A Vietnamese name begins with what the thing is. */
    private static Query starts(AskedText asked) {
        String exact = asked.thingsExact();
        return asked.isAccented()
                ? term("starts", exact, STARTS)
                : term("startsFolded", SearchText.folded(exact), STARTS);
    }

    private static List<Query> neighbours(AskedText asked) {
        return List.of(
                match("nameFolded.pairs", asked.thingsFolded(), 2 * WORDS),
                match("maker.pairs", asked.folded(), 1.5f * WORDS),
                asked.isAccented()
                        ? match("nameVi.pairs", asked.thingsExact(), 2 * WORDS)
                        : match("nameEn.pairs", asked.thingsFolded(), 2 * WORDS));
    }

    /** What it is counts most; of several meanings only the best counts. */
    private static List<Query> meaning(Term term) {
        List<Query> ways = new ArrayList<>();
        ways.addAll(anyOf("is", term.codes(Kind.THING), IS));
        ways.addAll(anyOf("has", term.codes(Kind.THING), HAS));
        ways.addAll(anyOf("has", term.codes(Kind.TRAIT), HAS));
        ways.addAll(anyOf("says", term.codes(Kind.TRAIT), SAYS));
        ways.addAll(anyOf("has", term.codes(Kind.USE), HAS));
        ways.addAll(anyOf("says", term.codes(Kind.USE), SAYS));
        List<String> serving = term.serving();
        for (int i = 0; i < serving.size(); i++) {
            ways.add(term("is", serving.get(i), SAYS / (i + 1)));
        }
        return ways.isEmpty() ? List.of() : List.of(Query.of(q -> q.disMax(d -> d.queries(ways))));
    }

    static List<Query> byCode(AskedText asked) {
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
}
