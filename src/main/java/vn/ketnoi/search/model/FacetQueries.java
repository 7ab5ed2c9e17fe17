package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.CertificateKind;
import vn.ketnoi.reference.CertificateKinds;
import vn.ketnoi.search.AmountRange;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductPage;

/**
 * What each facet asks of the index. Most have a field whose terms are their values; ranges and certificates have a
 * condition for each value, by which is counted and chosen alike.
 */
@ApplicationScoped
public class FacetQueries {

    private static final Map<ProductFacet, String> FIELDS = Map.of(
            ProductFacet.CATEGORY, "category",
            ProductFacet.PROVINCE, "province",
            ProductFacet.PROCESSING, "processing",
            ProductFacet.FACILITY_KIND, "facilityKind",
            ProductFacet.VERIFIED, "verified",
            ProductFacet.EXPORT_READY, "exportReady");

    /** More than any facet has values, so that no count is cut off. */
    private static final int ALL_VALUES = 1000;

    @Inject
    CertificateKinds kinds;

    @Inject
    Clock clock;

    /** Products with any of these values. */
    Query anyOf(ProductFacet facet, List<String> values) {
        String field = FIELDS.get(facet);
        if (field != null) {
            List<FieldValue> any = values.stream().map(FieldValue::of).toList();
            return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(any))));
        }
        Map<String, Query> conditions = conditions(facet);
        List<Query> any =
                values.stream().map(conditions::get).filter(Objects::nonNull).toList();
        return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
    }

    Aggregation values(ProductFacet facet) {
        String field = FIELDS.get(facet);
        return field != null
                ? Aggregation.of(a -> a.terms(t -> t.field(field).size(ALL_VALUES)))
                : Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(conditions(facet)))));
    }

    private Map<String, Query> conditions(ProductFacet facet) {
        Map<String, Query> conditions = new LinkedHashMap<>();
        if (facet == ProductFacet.CERTIFICATE) {
            String today = LocalDate.now(clock).toString();
            kinds.getAll().stream()
                    .map(CertificateKind::code)
                    .forEach(kind -> conditions.put(kind, certified(kind, today)));
        }
        String field = facet == ProductFacet.PRICE ? "priceDong" : "minOrder";
        facet.ranges().forEach(range -> conditions.put(range.value(), within(field, range)));
        return conditions;
    }

    /** The first and the last day count. */
    private static Query certified(String kind, String today) {
        return Query.of(q -> q.nested(n -> n.path("certificates")
                .query(c -> c.bool(b -> b.filter(
                                f -> f.term(t -> t.field("certificates.kind").value(kind)))
                        .filter(f -> f.range(
                                r -> r.date(d -> d.field("certificates.from").lte(today))))
                        .filter(f -> f.range(
                                r -> r.date(d -> d.field("certificates.until").gte(today))))))));
    }

    private static Query within(String field, AmountRange range) {
        return Query.of(q -> q.range(
                r -> r.number(n -> n.field(field).gte(number(range.from())).lt(number(range.below())))));
    }

    private static @Nullable Double number(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.doubleValue();
    }

    /** How many products have each value, without those that none has. */
    List<ProductPage.Count> counts(ProductFacet facet, @Nullable Aggregate values) {
        if (values == null) {
            return List.of();
        }
        if (values.isFilters()) {
            Map<String, FiltersBucket> buckets = values.filters().buckets().keyed();
            return conditions(facet).keySet().stream()
                    .filter(buckets::containsKey)
                    .map(value -> new ProductPage.Count(
                            value, Objects.requireNonNull(buckets.get(value)).docCount()))
                    .filter(count -> count.count() > 0)
                    .toList();
        }
        if (values.isLterms()) { // booleans
            return values.lterms().buckets().array().stream()
                    .map(b -> new ProductPage.Count(b.key() == 0 ? "false" : "true", b.docCount()))
                    .toList();
        }
        return values.isSterms()
                ? values.sterms().buckets().array().stream()
                        .map(b -> new ProductPage.Count(b.key().stringValue(), b.docCount()))
                        .toList()
                : List.of(); // an index without documents
    }
}
