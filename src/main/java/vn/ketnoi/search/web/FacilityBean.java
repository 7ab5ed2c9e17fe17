package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSearch;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.web.Language;

/** One facility as anybody sees it, and its published products. */
@RequestScoped
@Named("publicFacility")
public class FacilityBean {

    private static final int SIZE = 24;

    @Inject
    HttpServletRequest request;

    @Inject
    Facilities facilities;

    @Inject
    ProductSearch search;

    @Inject
    Language language;

    private @Nullable FacilityView facility;
    private @Nullable ProductPage found;
    private int page;

    public void load() {
        FacilityView loaded = facilities.get(Ids.read("facility", request.getParameter("id")));
        facility = loaded;
        String asked = request.getParameter("page");
        page = asked == null ? 0 : (int) Math.min(Ids.read("page", asked), Integer.MAX_VALUE);
        found = search.find(ProductQuery.ofFacility(loaded.id(), page, SIZE));
    }

    public @Nullable FacilityView getFacility() {
        return facility;
    }

    public @Nullable ProductPage getFound() {
        return found;
    }

    public @Nullable LocalDate getVerifiedOn() {
        return facility == null || facility.verifiedAt() == null
                ? null
                : LocalDate.ofInstant(facility.verifiedAt(), Clocks.VIETNAM);
    }

    public boolean isOnlyVietnamese() {
        return language.getCode().equals("en")
                && facility != null
                && facility.profile().nameEn() == null;
    }

    public @Nullable String getDescription() {
        FacilityProfile f = Objects.requireNonNull(facility).profile();
        boolean english = language.getCode().equals("en") && f.descriptionEn() != null;
        return english || f.descriptionVi() == null ? f.descriptionEn() : f.descriptionVi();
    }

    public String getDescriptionLanguage() {
        FacilityProfile f = Objects.requireNonNull(facility).profile();
        return Objects.equals(getDescription(), f.descriptionVi()) ? "vi" : "en";
    }

    public Pager getPager() {
        Address address = new Address("/" + language.getCode() + "/search/facility", request.getParameterMap());
        return new Pager(page, SIZE, found == null ? 0 : found.total(), address::page);
    }
}
