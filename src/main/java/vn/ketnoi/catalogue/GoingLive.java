package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.ketnoi.catalogue.model.CheckRepository;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ReportRepository;
import vn.ketnoi.catalogue.model.Trust;
import vn.ketnoi.catalogue.model.TrustPolicy;
import vn.ketnoi.facility.Facilities;

/** After a product was submitted or changed: whether that goes live at once, as {@link TrustPolicy} says. */
@ApplicationScoped
class GoingLive {

    @Inject
    Trust trust;

    @Inject
    CheckRepository checks;

    @Inject
    ReportRepository reports;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    void submitted(Product product) {
        product.settle(trusted(product), true, clock.instant());
        if (reports.count(product.id()) > 0) {
            product.report(clock.instant()); // it was taken back meanwhile, which is no answer
        }
    }

    /**
     * A change of one that was published. Of any other nothing is to be decided yet.
     *
     * @param before it, as it was
     */
    void changed(Product product, ProductView before) {
        if (product.status() != ProductStatus.PUBLISHED) {
            return;
        }
        boolean marked = product.isMarked();
        boolean sensitive = TrustPolicy.isSensitive(before.details(), product.details())
                || !before.pictures().equals(product.pictures());
        product.settle(trusted(product), sensitive, clock.instant());
        if (product.isMarked() && (!marked || product.isReported())) {
            checks.remember(Map.of(product.id(), before.details()));
        }
    }

    private TrustPolicy trusted(Product product) {
        return trust.of(facilities.get(product.facilityId()));
    }
}
