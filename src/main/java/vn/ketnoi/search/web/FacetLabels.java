package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;

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
    Language language;

    @Inject
    Messages messages;

    public List<Value> of(ProductFacet facet, List<ProductPage.Count> counts) {
        return counts.stream()
                .map(c -> new Value(c.value(), label(facet, c.value()), c.count(), parent(facet, c.value())))
                .toList();
    }

    public String label(ProductFacet facet, String value) {
        return switch (facet) {
            case CATEGORY -> categories.name(value, language.getCode());
            case PROVINCE -> provinces.name(value, language.getCode());
            case PROCESSING -> messages.of(ProcessingLevel.valueOf(value));
            case FACILITY_KIND -> messages.of(FacilityKind.valueOf(value));
            case VERIFIED -> messages.of("search.verified." + value);
            case EXPORT_READY -> messages.of("search.exportReady." + value);
        };
    }

    private @Nullable String parent(ProductFacet facet, String value) {
        return facet == ProductFacet.CATEGORY
                ? categories.parent(value).map(Category::code).orElse(null)
                : null;
    }
}
