package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.audit.RecordPlace;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.facility.Facilities;

/** A product is where its facility is. */
@ApplicationScoped
class ProductPlace implements RecordPlace {

    @Inject
    ProductRepository products;

    @Inject
    Facilities facilities;

    @Override
    public Optional<String> province(String kind, long id) {
        return kind.equals("product")
                ? products.find(id)
                        .map(p -> facilities.get(p.facilityId()).profile().province())
                : Optional.empty();
    }
}
