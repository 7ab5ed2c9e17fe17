package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.model.ApprovalPolicy;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.StaleException;

/** Loads products for a caller who may do what is asked; to anybody else they do not exist. */
@ApplicationScoped
class ProductRights {

    @Inject
    ProductRepository products;

    @Inject
    Facilities facilities;

    @Inject
    Consents consents;

    @Inject
    CurrentUser currentUser;

    /** A facility that the caller keeps. */
    FacilityView keptFacility(long id) {
        FacilityView facility = facilities.get(id);
        currentUser.requireThat(facilities.isKeeper(facility), "facility", id);
        return facility;
    }

    boolean keeps(Product product) {
        return facilities.isKeeper(facilities.get(product.facilityId()));
    }

    /** A product of a facility that the caller keeps, at the version the caller has seen. */
    Product keptProduct(long id, long version) {
        currentUser.require();
        Product product = lock(id);
        currentUser.requireThat(keeps(product), "product", id);
        StaleException.check(version, product.version());
        return product;
    }

    /** As {@link #keptProduct}, for writing what it says: an officer needs the facility's consent. */
    Product writableProduct(long id, long version) {
        Product product = keptProduct(id, version);
        consent(facilities.get(product.facilityId()));
        return product;
    }

    /** The consent under which the caller, who keeps the facility, lists for it; null for its own people. */
    @Nullable
    Long consent(FacilityView facility) {
        return consents.under(facility).orElse(null);
    }

    /** A product that the caller may publish or return. */
    Product approvable(long id) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        Product product = lock(id);
        FacilityView facility = facilities.get(product.facilityId());
        currentUser.requireThat(
                ApprovalPolicy.mayApprove(caller, facility.profile().province()), "product", id);
        return product;
    }

    private Product lock(long id) {
        return products.lock(id).orElseThrow(() -> new NoSuchRecordException("product", id));
    }
}
