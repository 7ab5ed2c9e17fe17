package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSearch;
import vn.ketnoi.search.ProductSort;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;

/** The page of results: everything it shows comes from its address. */
@RequestScoped
@Named
public class ProductsBean {

    private static final int SIZE = 24;
    private static final int FIRST_VALUES = 8;

    @Inject
    HttpServletRequest request;

    @Inject
    AddressReader reader;

    @Inject
    ProductSearch search;

    @Inject
    Language language;

    @Inject
    FacetChoices choices;

    @Inject
    Messages messages;

    private @Nullable ProductQuery query;
    private @Nullable ProductPage found;
    private List<String> problems = List.of();

    /** A condition in force, and the address without it. */
    public record Chip(String label, String without) {}

    /** What the address asks for; an address that cannot be read finds nothing and says why. */
    public void load() {
        try {
            ProductQuery asked = reader.read(address().withPage(request.getParameter("page")), SIZE);
            query = asked;
            found = search.find(asked);
        } catch (RejectedException e) {
            problems = e.reasons().stream()
                    .map(r -> messages.of(r.key(), r.args()))
                    .toList();
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(400);
        }
    }

    private Address address() {
        return new Address("/" + language.getCode() + "/search/products", request.getParameterMap());
    }

    public @Nullable ProductPage getFound() {
        return found;
    }

    public List<String> getProblems() {
        return problems;
    }

    public @Nullable ProductQuery getQuery() {
        return query;
    }

    public List<FacetChoices.Group> getGroups() {
        return query == null || found == null ? List.of() : choices.of(query, found, FIRST_VALUES);
    }

    public List<ProductSort> getSorts() {
        return Arrays.asList(ProductSort.values());
    }

    public List<Chip> getChips() {
        if (query == null) {
            return List.of();
        }
        Address address = address();
        List<Chip> chips = new ArrayList<>();
        for (ProductFacet facet : ProductFacet.values()) {
            query.chosen(facet)
                    .forEach(value ->
                            chips.add(new Chip(choices.label(facet, value), address.without(facet.word(), value))));
        }
        for (String name : List.of("minOrder", "priceMin", "priceMax", "facility")) {
            address.parameters()
                    .getOrDefault(name, List.of())
                    .forEach(value -> chips.add(
                            new Chip(messages.of("search.chip." + name, value), address.without(name, value))));
        }
        return chips;
    }

    /** Whether results stand below each other, a line each, rather than as cards. */
    public boolean isList() {
        return "list".equals(request.getParameter("view"));
    }

    /** The same results as a list or as cards. */
    public String viewed(String view) {
        return address().viewed(view);
    }

    public String getUnfiltered() {
        return address().unfiltered();
    }

    public @Nullable Pager getPager() {
        return query == null || found == null
                ? null
                : new Pager(query.page(), query.size(), found.total(), address()::page);
    }
}
