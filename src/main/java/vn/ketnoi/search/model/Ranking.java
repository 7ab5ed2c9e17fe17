package vn.ketnoi.search.model;

import static vn.ketnoi.search.model.Clauses.anyOf;
import static vn.ketnoi.search.model.Clauses.match;
import static vn.ketnoi.search.model.Clauses.phrase;
import static vn.ketnoi.search.model.Clauses.phraseBegun;
import static vn.ketnoi.search.model.Clauses.term;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ketnoi.search.model.Lexicon.Kind;

/**
 * The order of what is found, as a sum: what a thing is counts most, then where it comes from when a place was named, how its
 * name begins, what else its name speaks of, and last the words themselves, rare ones more. Nobody can pay for a place.
 */
final class Ranking {

    /** It is the thing that was asked for. */
    private static final float IS = 12;

    /** It is of the kinds that a collective word gathers (fruit, machines): less, as these are drawn more loosely. */
    private static final float GROUP = 6;

    /** Its name speaks of the thing: a candy of peanuts. */
    private static final float HAS = 4;

    /** It is one of the two things by which a longer name is known. */
    private static final float PART = 3;

    /** It is what the thing is a kind of. */
    private static final float WIDER = 2;

    /** Its description speaks of the trait or the use. */
    private static final float SAYS = 1.5f;

    /** It serves the use; the next in the list half as much. */
    private static final float SERVES = 0.3f;

    /** It comes from the place that was named. */
    private static final float PLACE = 15;

    /** A Vietnamese name begins with what the thing is. */
    private static final float STARTS = 5;

    /** Goods before those who make them, when goods were named. */
    private static final float PRODUCT = 2;

    /** The name says it in these words, for rare words and common ones alike: one term, the whole text, the text so far. */
    private static final float NAMED = 1;

    private static final float WHOLE = 1;
    private static final float BEGUN = 2;

    /** By how rare the words are: those that nothing else is known of count most. */
    private static final float UNKNOWN = 0.8f;

    private static final float PAIRS = 0.6f;
    private static final float WORDS = 0.2f;
    private static final float MAKER = 0.3f;
    private static final float CATEGORY = 0.3f;
    private static final float DESCRIPTION = 0.1f;

    /** Of several meanings the best counts, the others by this share. */
    private static final double ALSO = 0.2;

    private Ranking() {}

    static List<Query> of(AskedText asked) {
        List<Query> reasons = new ArrayList<>();
        String things = asked.thingsFolded();
        reasons.addAll(names(asked, asked.thingsExact(), WORDS));
        if (!asked.unknown().isEmpty()) {
            reasons.addAll(names(asked, asked.unknown(), UNKNOWN));
        }
        reasons.add(match("maker", things, MAKER));
        reasons.add(match("categoryText", things, CATEGORY));
        reasons.add(match("description", things, DESCRIPTION));
        reasons.add(starts(asked));
        if (asked.hasSeveralWords()) {
            if (!asked.unknown().isEmpty()) {
                reasons.addAll(neighbours(asked));
            }
            reasons.add(named(asked, asked.thingsExact(), WHOLE));
        }
        asked.terms().forEach(term -> reasons.addAll(meaning(asked, term)));
        asked.provinces().forEach(code -> reasons.add(term("province", code, PLACE)));
        asked.places()
                .forEach(place -> reasons.add(Query.of(q -> q.constantScore(c -> c.filter(
                                asked.isAccented()
                                        ? phrase("exact", place.exact(), 1)
                                        : phrase("all", place.folded(), 1))
                        .boost(PLACE)))));
        if (asked.canBeBegun()) {
            reasons.add(Query.of(q -> q.constantScore(
                    c -> c.filter(phraseBegun("nameFolded", asked.folded())).boost(BEGUN))));
        }
        if (!asked.goods().isEmpty()) {
            reasons.add(Query.of(q -> q.constantScore(
                    c -> c.filter(f -> f.exists(e -> e.field("facility"))).boost(PRODUCT))));
        }
        reasons.addAll(anyOf("is", asked.begun(), BEGUN));
        reasons.addAll(byCode(asked));
        return reasons;
    }

    private static List<Query> names(AskedText asked, String exact, float boost) {
        String folded = SearchText.folded(exact);
        return List.of(
                match("nameFolded", folded, boost),
                asked.isAccented() ? match("nameVi", exact, 2.5f * boost) : match("nameEn", folded, boost));
    }

    /** That a name says it in these words counts alike for rare words and for common ones. */
    private static Query named(AskedText asked, String exact, float boost) {
        String folded = SearchText.folded(exact);
        Query said = asked.isAccented()
                ? phrase("nameVi", exact, 1)
                : Clauses.any(List.of(phrase("nameFolded", folded, 1), phrase("nameEn", folded, 1)));
        return Query.of(q -> q.constantScore(c -> c.filter(said).boost(boost)));
    }

    private static Query starts(AskedText asked) {
        String exact = asked.thingsExact();
        return asked.isAccented()
                ? term("starts", exact, STARTS)
                : term("startsFolded", SearchText.folded(exact), STARTS);
    }

    private static List<Query> neighbours(AskedText asked) {
        return List.of(
                match("nameFolded.pairs", asked.thingsFolded(), PAIRS),
                match("maker.pairs", asked.folded(), 0.75f * PAIRS),
                asked.isAccented()
                        ? match("nameVi.pairs", asked.thingsExact(), PAIRS)
                        : match("nameEn.pairs", asked.thingsFolded(), PAIRS));
    }

    /** What it is counts most; of several meanings only the best counts. */
    private static List<Query> meaning(AskedText asked, Term term) {
        List<Query> ways = new ArrayList<>();
        Set<String> things = term.codes(Kind.THING);
        ways.addAll(
                anyOf("is", things.stream().filter(c -> !c.startsWith("group/")).toList(), IS));
        ways.addAll(
                anyOf("is", things.stream().filter(c -> c.startsWith("group/")).toList(), GROUP));
        ways.addAll(anyOf("has", things, HAS));
        ways.addAll(anyOf("has", term.codes(Kind.TRAIT), HAS));
        ways.addAll(anyOf("says", term.codes(Kind.TRAIT), SAYS));
        ways.addAll(anyOf("has", term.codes(Kind.USE), HAS));
        ways.addAll(anyOf("says", term.codes(Kind.USE), SAYS));
        List<String> serving = term.serving();
        for (int i = 0; i < serving.size(); i++) {
            ways.add(term("is", serving.get(i), SERVES / (i + 1)));
        }
        if (ways.isEmpty()) {
            return List.of();
        }
        ways.addAll(anyOf("is", term.wider(), WIDER));
        term.parts().forEach(part -> ways.addAll(anyOf("is", part.codes(Kind.THING), PART)));
        ways.add(named(asked, term.exact(), NAMED));
        return List.of(Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(ALSO))));
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
