package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.search.MixedPage;
import vn.ketnoi.search.MixedQuery;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSearch;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Language;

/** The page on which everything that goes by a text stands together. */
@RequestScoped
@Named
public class SearchBean {

    private static final int SIZE = 24;

    @Inject
    HttpServletRequest request;

    @Inject
    AddressReader reader;

    @Inject
    ProductSearch search;

    @Inject
    Facilities facilities;

    @Inject
    Language language;

    private @Nullable MixedQuery query;
    private @Nullable MixedPage found;
    private Map<Long, FacilityView> makers = Map.of();
    private List<RejectedException.Reason> reasons = List.of();

    /** @param address of the results of that kind alone, or of all where the kind is empty */
    public record Tab(String kind, long count, String address, boolean current) {}

    public void load() {
        try {
            ProductQuery asked = reader.read(address().withPage(request.getParameter("page")), SIZE);
            String kind = Kinds.read(request.getParameter("kind"));
            MixedQuery wanted = new MixedQuery(asked.text(), language.getCode(), kind, asked.page(), SIZE);
            query = wanted;
            if (!asked.text().isEmpty()) {
                MixedPage all = search.findAll(wanted);
                found = all;
                makers = facilities.getAll(all.items().stream()
                        .map(MixedPage.Item::found)
                        .filter(f -> f.kind().equals("facility"))
                        .flatMap(f -> Stream.ofNullable(f.id()))
                        .toList());
            }
        } catch (RejectedException e) {
            reasons = e.reasons();
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(400);
        }
    }

    private Address address() {
        return new Address("/" + language.getCode() + "/search", request.getParameterMap());
    }

    /** All, and each kind of which there is something. */
    public List<Tab> getTabs() {
        if (query == null || found == null) {
            return List.of();
        }
        MixedQuery asked = query;
        long all = found.kinds().values().stream().mapToLong(n -> n).sum();
        Tab whole = new Tab("", all, address().kind(null), asked.kind() == null);
        return Stream.concat(
                        Stream.of(whole),
                        found.kinds().entrySet().stream()
                                .filter(kind -> kind.getValue() > 0)
                                .map(kind -> new Tab(
                                        kind.getKey(),
                                        kind.getValue(),
                                        address().kind(kind.getKey()),
                                        kind.getKey().equals(asked.kind()))))
                .toList();
    }

    public @Nullable MixedPage getFound() {
        return found;
    }

    /** A facility among the results; null when it has gone meanwhile. */
    public @Nullable FacilityView maker(long id) {
        return makers.get(id);
    }

    public String getText() {
        return query == null ? "" : query.text();
    }

    /** The same text where products can be filtered and sorted. */
    public String getProducts() {
        return "/" + language.getCode() + "/search/products?q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    public List<RejectedException.Reason> getReasons() {
        return reasons;
    }

    public @Nullable Pager getPager() {
        return query == null || found == null ? null : new Pager(query.page(), SIZE, found.total(), address()::page);
    }
}
