package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSearch;

/** The first page: what is new, and who was verified last. */
@RequestScoped
@Named
public class HomeBean {

    private static final int NEWEST = 8;
    private static final int VERIFIED = 6;

    @Inject
    ProductSearch search;

    @Inject
    Facilities facilities;

    private ProductPage newest = new ProductPage(0, List.of(), Map.of(), null, null, false, false);
    private List<FacilityView> verified = List.of();

    public void open() {
        newest = search.find(ProductQuery.newest(NEWEST));
        verified = facilities.lastVerified(VERIFIED);
    }

    public ProductPage getNewest() {
        return newest;
    }

    public List<FacilityView> getVerified() {
        return verified;
    }
}
