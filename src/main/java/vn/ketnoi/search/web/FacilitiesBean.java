package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.search.FacilitySearch;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;

/** The page of facilities, all or those found. */
@RequestScoped
@Named
public class FacilitiesBean {

    private static final int SIZE = 24;

    @Inject
    HttpServletRequest request;

    @Inject
    AddressReader reader;

    @Inject
    FacilitySearch search;

    @Inject
    Language language;

    @Inject
    Messages messages;

    private @Nullable ProductQuery query;
    private @Nullable Slice<FacilityView> found;
    private List<String> problems = List.of();

    public void load() {
        try {
            ProductQuery asked = reader.read(address().withPage(request.getParameter("page")), SIZE);
            query = asked;
            found = search.find(asked.text(), asked.page(), SIZE);
        } catch (RejectedException e) {
            problems = e.reasons().stream()
                    .map(r -> messages.of(r.key(), r.args()))
                    .toList();
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(400);
        }
    }

    private Address address() {
        return new Address("/" + language.getCode() + "/search/facilities", request.getParameterMap());
    }

    public @Nullable Slice<FacilityView> getFound() {
        return found;
    }

    public String getText() {
        return query == null ? "" : query.text();
    }

    public List<String> getProblems() {
        return problems;
    }

    public @Nullable Pager getPager() {
        return query == null || found == null ? null : new Pager(query.page(), SIZE, found.total(), address()::page);
    }
}
