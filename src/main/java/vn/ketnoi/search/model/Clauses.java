package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;

/** What queries are put together from. */
final class Clauses {

    private Clauses() {}

    static Query any(List<Query> ways) {
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    static Query match(String field, String text, float boost) {
        return Query.of(q -> q.match(m -> m.field(field).query(text).boost(boost)));
    }

    static Query phrase(String field, String text, float boost) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field).query(text).boost(boost)));
    }

    static Query phrase(String field, String text, int slop, float boost) {
        return Query.of(
                q -> q.matchPhrase(m -> m.field(field).query(text).slop(slop).boost(boost)));
    }

    static Query phraseBegun(String field, String text) {
        return Query.of(q -> q.matchPhrasePrefix(m -> m.field(field).query(text)));
    }

    static Query prefix(String field, String beginning) {
        return Query.of(q -> q.constantScore(c ->
                c.filter(f -> f.prefix(p -> p.field(field).value(beginning))).boost(1f)));
    }

    static Query term(String field, String value, float boost) {
        return Query.of(q -> q.constantScore(
                c -> c.filter(f -> f.term(t -> t.field(field).value(value))).boost(boost)));
    }

    static List<Query> anyOf(String field, Collection<String> codes, float boost) {
        return codes.isEmpty()
                ? List.of()
                : List.of(Query.of(q -> q.constantScore(c -> c.filter(f -> f.terms(t -> t.field(field)
                                .terms(v -> v.value(
                                        codes.stream().map(FieldValue::of).toList()))))
                        .boost(boost))));
    }

    static Query all(List<Query> each) {
        return Query.of(q -> q.bool(b -> b.filter(each)));
    }
}
