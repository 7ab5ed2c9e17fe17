package vn.ketnoi.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.reference.CertificateKinds;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.search.AmountRange;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSort;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.shared.Slice;

/** Reads a product query from an address; pages and API calls use the same parameters. Everything unknown is named. */
@ApplicationScoped
public class AddressReader {

    private static final int MAX_DIGITS = 15;

    /** What a search may be asked by, besides its facets. */
    private static final Set<String> OTHERS =
            Set.of("q", "lang", "minOrder", "priceMin", "priceMax", "facility", "sort", "page", "size", "cursor");

    @Inject
    Categories categories;

    @Inject
    Provinces provinces;

    @Inject
    CertificateKinds kinds;

    /** The values of one address, and what was wrong with them. */
    private static final class Reading {

        private final Map<String, List<String>> parameters;
        private final List<Reason> reasons = new ArrayList<>();

        Reading(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        List<String> all(String name) {
            return parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .distinct()
                    .toList();
        }

        String one(String name) {
            List<String> values = all(name);
            return values.isEmpty() ? "" : values.get(0);
        }

        @Nullable
        BigDecimal amount(String name) {
            String value = one(name);
            if (value.isEmpty()) {
                return null;
            }
            if (!value.matches("\\d{1," + MAX_DIGITS + "}(\\.\\d{1,3})?")) {
                reasons.add(Reason.of(name, "search.number"));
                return null;
            }
            return new BigDecimal(value);
        }

        int whole(String name, int otherwise) {
            String value = one(name);
            if (value.isEmpty()) {
                return otherwise;
            }
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                reasons.add(Reason.of(name, "search.number"));
                return otherwise;
            }
        }
    }

    /**
     * For programs, to which a misspelt filter must not look like one that leaves everything. Links that people follow carry
     * all sorts of things.
     *
     * @throws RejectedException naming each parameter that no search has
     */
    public void refuseUnknown(Set<String> names) {
        List<Reason> reasons = names.stream()
                .filter(name -> !OTHERS.contains(name))
                .filter(name -> Arrays.stream(ProductFacet.values())
                        .noneMatch(f -> f.word().equals(name)))
                .map(name -> Reason.of(name, "search.parameter.unknown", name))
                .toList();
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
    }

    /** @throws RejectedException naming each parameter that cannot be */
    public ProductQuery read(Map<String, List<String>> parameters, int defaultSize) {
        Reading reading = new Reading(parameters);
        String text = text(reading);
        Map<ProductFacet, List<String>> chosen = new EnumMap<>(ProductFacet.class);
        for (ProductFacet facet : ProductFacet.values()) {
            List<String> values = reading.all(facet.word());
            values.stream()
                    .filter(v -> !isKnown(facet, v))
                    .forEach(v -> reading.reasons.add(Reason.of(facet.word(), "search.value.unknown", v)));
            chosen.put(facet, values);
        }
        BigDecimal facility = reading.amount("facility");
        ProductQuery query = new ProductQuery(
                text,
                chosen,
                reading.amount("minOrder"),
                reading.amount("priceMin"),
                reading.amount("priceMax"),
                facility == null ? null : facility.longValue(),
                sort(reading),
                reading.whole("page", 0),
                reading.whole("size", defaultSize),
                reading.one("cursor").isEmpty() ? null : reading.one("cursor"));
        if (!reading.reasons.isEmpty()) {
            throw new RejectedException(reading.reasons);
        }
        Slice.offset(query.page(), query.size());
        return query;
    }

    private static String text(Reading reading) {
        String text = reading.one("q");
        if (text.length() > ProductQuery.MAX_TEXT) {
            reading.reasons.add(Reason.of("q", "search.text.long", ProductQuery.MAX_TEXT));
        }
        return text;
    }

    private static ProductSort sort(Reading reading) {
        String word = reading.one("sort");
        if (word.isEmpty()) {
            return ProductSort.RELEVANCE;
        }
        return ProductSort.of(word).orElseGet(() -> {
            reading.reasons.add(Reason.of("sort", "search.value.unknown", word));
            return ProductSort.RELEVANCE;
        });
    }

    private boolean isKnown(ProductFacet facet, String value) {
        return switch (facet) {
            case CATEGORY -> categories.isKnown(value);
            case PROVINCE -> provinces.isKnown(value);
            case PROCESSING ->
                Arrays.stream(ProcessingLevel.values()).anyMatch(v -> v.name().equals(value));
            case FACILITY_KIND ->
                Arrays.stream(FacilityKind.values()).anyMatch(v -> v.name().equals(value));
            case CERTIFICATE -> kinds.find(value).isPresent();
            case PRICE, MIN_ORDER -> AmountRange.among(facet.ranges(), value).isPresent();
            case VERIFIED, EXPORT_READY -> value.equals("true") || value.equals("false");
        };
    }
}
