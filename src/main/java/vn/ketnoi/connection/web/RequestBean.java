package vn.ketnoi.connection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.connection.AskForConnection;
import vn.ketnoi.connection.ConnectionRequests;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.Decimals;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** A buyer says what is needed, of a product or of a facility as such. */
@Named
@ViewScoped
public class RequestBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConnectionRequests requests;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    private final RecordForm<AskForConnection> form = new RecordForm<>(AskForConnection.class);
    private @Nullable String productId;
    private @Nullable String facilityId;
    private transient @Nullable ProductView product;
    private transient @Nullable FacilityView facility;

    /** May: anybody signed in; others than buyers are told that only buyers ask. */
    public void open() {
        currentUser.require();
        form.getValues().put("productId", id(productId));
        ProductView asked = getProduct();
        if (asked != null) {
            form.getValues().put("unit", asked.details().unit());
        }
        form.getValues().put("facilityId", getFacility().id());
    }

    @UserAction
    public String send() {
        return "/connection/show?faces-redirect=true&id="
                + requests.ask(form.read()).id();
    }

    public boolean isBuyer() {
        return currentUser.is(Role.BUYER);
    }

    public @Nullable ProductView getProduct() {
        Long id = id(productId);
        if (product == null && id != null) {
            product = products.get(id);
        }
        return product;
    }

    public FacilityView getFacility() {
        if (facility == null) {
            ProductView asked = getProduct();
            Long id = asked == null ? id(facilityId) : Long.valueOf(asked.facilityId());
            if (id == null) {
                throw new NoSuchRecordException("facility", "none");
            }
            facility = facilities.get(id);
        }
        return facility;
    }

    /** Allowed, but the facility may say no: the buyer is told before sending. */
    public boolean isBelowMinimum() {
        ProductView asked = getProduct();
        if (asked == null
                || asked.details().minOrder() == null
                || !(form.getValues().get("quantity") instanceof String typed)) {
            return false;
        }
        try {
            return Decimals.read(typed).compareTo(asked.details().minOrder()) < 0;
        } catch (NumberFormatException e) {
            return false; // said when it is sent
        }
    }

    private static @Nullable Long id(@Nullable String given) {
        try {
            return given == null ? null : Long.valueOf(given);
        } catch (NumberFormatException e) {
            throw new NoSuchRecordException("product or facility", given);
        }
    }

    public RecordForm<AskForConnection> getForm() {
        return form;
    }

    public @Nullable String getProductId() {
        return productId;
    }

    public void setProductId(@Nullable String productId) {
        this.productId = productId;
    }

    public @Nullable String getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(@Nullable String facilityId) {
        this.facilityId = facilityId;
    }
}
