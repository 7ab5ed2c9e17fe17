package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.UserAction;

/** The products of one's own facility, or of one that an officer keeps. */
@ViewScoped
@Named
public class MyProductsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    public static final int SIZE = 20;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private @Nullable Long facility;
    private int page;
    private @Nullable String facilityName;
    private boolean verified;
    private transient @Nullable Slice<ProductView> list;

    /** Before the page is shown. An officer who names no facility is shown how to come to one. */
    public void open() {
        Long own = currentUser
                .require(Role.FACILITY, Role.CENTRE, Role.ADMINISTRATOR)
                .facilityId();
        facility = facility == null ? own : facility;
        if (facility == null) {
            return;
        }
        FacilityView kept = facilities.get(facility);
        currentUser.requireThat(facilities.isKeeper(kept), "facility", facility);
        facilityName = kept.name(language.getCode());
        verified = kept.verified();
    }

    public Slice<ProductView> getList() {
        if (list == null) {
            list = facility == null ? new Slice<>(java.util.List.of(), 0) : products.ofFacility(facility, page, SIZE);
        }
        return list;
    }

    @UserAction
    public String submit(ProductView product) {
        ProductView sent = products.submit(product.id(), product.version());
        flash.say(sent.published() ? "product.live" : "product.submitted", product.name(language.getCode()));
        return here();
    }

    @UserAction
    public String withdraw(ProductView product) {
        products.withdraw(product.id(), product.version());
        flash.say("product.withdrawn", product.name(language.getCode()));
        return here();
    }

    private String here() {
        return "/catalogue/mine?faces-redirect=true&facility=" + facility + "&page=" + page;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= getList().total();
    }

    public @Nullable String getFacilityName() {
        return facilityName;
    }

    public boolean isVerified() {
        return verified;
    }

    public @Nullable Long getFacility() {
        return facility;
    }

    public void setFacility(@Nullable Long facility) {
        this.facility = facility;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
