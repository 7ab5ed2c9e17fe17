package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.reference.CertificateKinds;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.search.AmountRange;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.Page;

/** The names of facets' values in the caller's language. */
@RequestScoped
@Named
public class FacetLabels {

    /** @param parent the category above this one; null for a top one and in all other facets */
    public record Value(String value, String label, long count, @Nullable String parent) {}

    @Inject
    Categories categories;

    @Inject
    Provinces provinces;

    @Inject
    CertificateKinds kinds;

    @Inject
    Page page;

    @Inject
    Language language;

    @Inject
    Messages messages;

    /** Categories come as a tree: each upper one, and after it those below. */
    public List<Value> of(ProductFacet facet, List<ProductPage.Count> counts) {
        List<Value> values = counts.stream()
                .map(c -> new Value(c.value(), label(facet, c.value()), c.count(), parent(facet, c.value())))
                .toList();
        return facet == ProductFacet.CATEGORY ? tree(values) : values;
    }

    private static List<Value> tree(List<Value> values) {
        return values.stream()
                .filter(top -> top.parent() == null)
                .flatMap(top -> Stream.concat(
                        Stream.of(top), values.stream().filter(v -> top.value().equals(v.parent()))))
                .toList();
    }

    public String label(ProductFacet facet, String value) {
        return switch (facet) {
            case CATEGORY -> categories.name(value, language.getCode());
            case PROVINCE -> provinces.name(value, language.getCode());
            case PROCESSING -> messages.of(ProcessingLevel.valueOf(value));
            case FACILITY_KIND -> messages.of(FacilityKind.valueOf(value));
            case CERTIFICATE -> kinds.name(value, language.getCode());
            case PRICE, MIN_ORDER ->
                AmountRange.among(facet.ranges(), value)
                        .map(range -> range(range, facet == ProductFacet.PRICE ? "\u00a0₫" : ""))
                        .orElse(value);
            case VERIFIED -> messages.of("search.verified." + value);
            case EXPORT_READY -> messages.of("search.exportReady." + value);
        };
    }

    private String range(AmountRange range, String unit) {
        String from = page.number(range.from()) + unit;
        String below = page.number(range.below()) + unit;
        if (range.from() == null) {
            return messages.of("search.range.below", below);
        }
        return range.below() == null
                ? messages.of("search.range.from", from)
                : messages.of("search.range.between", from, below);
    }

    private @Nullable String parent(ProductFacet facet, String value) {
        return facet == ProductFacet.CATEGORY
                ? categories.parent(value).map(Category::code).orElse(null)
                : null;
    }
}
