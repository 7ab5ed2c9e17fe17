package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException;

/** What a request may be about: a product anybody can see, or a facility whose centre has verified it. */
@ApplicationScoped
class Subjects {

    record Subject(long facilityId, @Nullable Party product) {}

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    Subject find(AskForConnection need) {
        if (need.productId() != null) {
            return product(need.productId(), need.facilityId());
        }
        if (need.facilityId() != null) {
            return facility(need.facilityId());
        }
        throw RejectedException.field("productId", "connection.subject");
    }

    private Subject product(long id, @Nullable Long facilityId) {
        ProductView product = products.getAll(List.of(id)).get(id);
        if (product == null || !product.published()) {
            throw RejectedException.field("productId", "connection.product.gone");
        }
        if (facilityId != null && facilityId != product.facilityId()) {
            throw RejectedException.field("facilityId", "connection.facility.other");
        }
        return new Subject(
                product.facilityId(),
                new Party(id, product.details().nameVi(), product.details().nameEn()));
    }

    private Subject facility(long id) {
        FacilityView facility = facilities.getAll(List.of(id)).get(id);
        if (facility == null || !facility.verified()) {
            throw RejectedException.field("facilityId", "connection.facility.gone");
        }
        return new Subject(id, null);
    }
}
