package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductQuery;

/** The facets of a result page as boxes to tick. */
@RequestScoped
public class FacetChoices {

    @Inject
    FacetLabels labels;

    @Inject
    Categories categories;

    /** @param below what it consists of, as a category of the upper level does */
    public record Choice(String value, String label, long count, boolean chosen, List<Choice> below) {

        /** Whether what is below is shown at once, and not first when somebody asks. */
        public boolean open() {
            return chosen || below.stream().anyMatch(Choice::chosen);
        }
    }

    /** A facet; the values beyond the first few are folded away. */
    public record Group(String name, List<Choice> first, List<Choice> rest) {}

    public List<Group> of(ProductQuery query, ProductPage found, int firstValues) {
        List<Group> groups = new ArrayList<>();
        for (ProductFacet facet : ProductFacet.values()) {
            List<Choice> choices = facet == ProductFacet.CATEGORY ? tree(query, found) : flat(facet, query, found);
            if (!choices.isEmpty()) {
                int cut = Math.min(choices.size(), firstValues);
                while (cut < choices.size() && choices.get(cut).open()) {
                    cut++;
                }
                groups.add(new Group(facet.word(), choices.subList(0, cut), choices.subList(cut, choices.size())));
            }
        }
        return groups;
    }

    public String label(ProductFacet facet, String value) {
        return labels.label(facet, value);
    }

    private List<Choice> flat(ProductFacet facet, ProductQuery query, ProductPage found) {
        boolean yesOrNo = facet == ProductFacet.VERIFIED || facet == ProductFacet.EXPORT_READY;
        return values(facet, query, found).stream()
                .filter(c -> !yesOrNo || c.value().equals("true") || c.chosen())
                .toList();
    }

    /** Top categories, those where something is chosen first, then by count; below each its own. */
    private List<Choice> tree(ProductQuery query, ProductPage found) {
        List<Choice> all = values(ProductFacet.CATEGORY, query, found);
        return all.stream()
                .filter(c -> all.stream().noneMatch(top -> top.value().equals(parent(c))))
                .map(top -> new Choice(
                        top.value(),
                        top.label(),
                        top.count(),
                        top.chosen(),
                        all.stream().filter(c -> parent(c).equals(top.value())).toList()))
                .sorted(Comparator.comparing(Choice::open).reversed())
                .toList();
    }

    private String parent(Choice choice) {
        return categories.parent(choice.value()).map(p -> p.code()).orElse("");
    }

    /** Those with results, the most first, and those that are chosen all the same. */
    private List<Choice> values(ProductFacet facet, ProductQuery query, ProductPage found) {
        List<Choice> values = new ArrayList<>();
        List<String> chosen = query.chosen(facet);
        labels.of(facet, found.facet(facet))
                .forEach(v ->
                        values.add(new Choice(v.value(), v.label(), v.count(), chosen.contains(v.value()), List.of())));
        chosen.stream()
                .filter(value -> values.stream().noneMatch(v -> Objects.equals(v.value(), value)))
                .forEach(value -> values.add(new Choice(value, labels.label(facet, value), 0, true, List.of())));
        if (facet.ranges().isEmpty() && facet != ProductFacet.CERTIFICATE) { // those have an order of their own
            values.sort(Comparator.comparing(Choice::chosen)
                    .reversed()
                    .thenComparing(Choice::count, Comparator.reverseOrder()));
        }
        return values;
    }
}
