package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.web.Language;

/** Products side by side, those that the address names. */
@RequestScoped
@Named
public class CompareBean {

    /** More cannot be read side by side. */
    public static final int MOST = 4;

    @Inject
    HttpServletRequest request;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    Comparison comparison;

    @Inject
    Language language;

    private List<Column> columns = List.of();
    private int asked;

    /** @param without the address of the page without it */
    public record Column(ProductView product, FacilityView facility, String without) {}

    public void load() {
        String[] given = Objects.requireNonNullElse(request.getParameterValues("id"), new String[0]);
        List<String> ids = Arrays.stream(given)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        asked = ids.size();
        if (asked > MOST) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(400);
        }
        List<Long> wanted =
                ids.stream().limit(MOST).flatMap(CompareBean::number).toList();
        Map<Long, ProductView> found = products.getAll(wanted);
        Map<Long, FacilityView> makers = facilities.getAll(
                found.values().stream().map(ProductView::facilityId).collect(Collectors.toSet()));
        columns = wanted.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(ProductView::published)
                .flatMap(p -> column(p, makers.get(p.facilityId())).stream())
                .toList();
    }

    private static Stream<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Stream.of(Long.valueOf(id)) : Stream.empty();
    }

    private Optional<Column> column(ProductView product, @Nullable FacilityView facility) {
        String id = Long.toString(product.id());
        Address address = new Address("/" + language.getCode() + "/search/compare", request.getParameterMap());
        return Optional.ofNullable(facility).map(f -> new Column(product, f, address.without("id", id)));
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<Comparison.Row> getRows() {
        return comparison.rows(columns);
    }

    public boolean isTooMany() {
        return asked > MOST;
    }

    /** How many of those that were asked for are not there, or no longer. */
    public int getMissing() {
        return Math.min(asked, MOST) - columns.size();
    }
}
