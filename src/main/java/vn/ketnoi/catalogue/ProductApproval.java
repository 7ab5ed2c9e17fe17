package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FacilityPost;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.model.CheckRepository;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductCheck;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.catalogue.model.PublishingPolicy;
import vn.ketnoi.catalogue.model.Trust;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** The centre's word on what was submitted: published, or returned with a reason. */
@ApplicationScoped
@Transactional
public class ProductApproval {

    /** How many may be published in one call. */
    public static final int MANY = 1000;

    @Inject
    ProductRepository products;

    @Inject
    ProductRights rights;

    @Inject
    ProductCheck check;

    @Inject
    Trust trust;

    @Inject
    CheckRepository checks;

    @Inject
    ReportAnswers reports;

    @Inject
    FacilityPost post;

    @Inject
    Facilities facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** May: the centre of the facility's province; an administrator where the province is not stated. */
    @Audited("product")
    public ProductView publish(long id, long version) {
        Product product = rights.approvable(id);
        StaleException.check(version, product.version());
        publish(product);
        return changed(product);
    }

    /**
     * May: the centre of the facilities' province; an administrator where the province is not stated. One that cannot be
     * published keeps none of the others from it.
     */
    @Audited("product")
    public ManyPublished publishAll(Collection<Long> ids) {
        currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        if (ids.isEmpty() || ids.stream().anyMatch(Objects::isNull)) {
            throw RejectedException.field("ids", "check.NotEmpty");
        }
        if (ids.size() > MANY) {
            throw RejectedException.field("ids", "product.publishAll.many", MANY);
        }
        List<Long> published = new ArrayList<>();
        List<ManyPublished.Refused> refused = new ArrayList<>();
        // In the order of ids, so that two calls at once do not wait for each other in a circle.
        for (long id : new TreeSet<>(ids)) {
            List<RejectedException.Reason> reasons = publishUnlessRefused(id);
            if (reasons.isEmpty()) {
                published.add(id);
            } else {
                refused.add(new ManyPublished.Refused(id, reasons));
            }
        }
        return new ManyPublished(published, refused);
    }

    private List<RejectedException.Reason> publishUnlessRefused(long id) {
        try {
            Product product = rights.approvable(id);
            if (product.status() == ProductStatus.PUBLISHED && product.isMarked()) {
                keep(product);
            } else {
                publish(product);
            }
            tell(product);
            return List.of();
        } catch (RejectedException e) {
            return e.reasons();
        } catch (NoSuchRecordException e) {
            return List.of(RejectedException.Reason.of("", "product.none"));
        }
    }

    private void publish(Product product) {
        AccountView officer = currentUser.require();
        FacilityView facility = facilities.get(product.facilityId());
        product.publish(officer.id(), PublishingPolicy.of(facility), clock.instant());
        trust.approved(facility.id());
        looked(product, false);
    }

    /**
     * Leaves one that is public, and was drawn or reported to be looked at, as it is. May: the centre of the facility's province; an
     * administrator where the province is not stated.
     */
    @Audited("product")
    public ProductView keep(long id, long version) {
        Product product = rights.approvable(id);
        StaleException.check(version, product.version());
        if (product.status() != ProductStatus.PUBLISHED) {
            throw new RejectedException("product.published.not");
        }
        keep(product);
        return changed(product);
    }

    private void keep(Product product) {
        product.keep(clock.instant());
        trust.approved(product.facilityId());
        looked(product, false);
    }

    /**
     * Takes one that is public off the pages; the facility learns why by mail, mends it and submits it again. May: the centre
     * of the facility's province; an administrator where the province is not stated.
     */
    @Audited("product")
    public ProductView takeDown(long id, String reason, long version) {
        Product product = rights.approvable(id);
        StaleException.check(version, product.version());
        String why = check.reason(reason);
        product.takeDown(why, clock.instant());
        refused(product);
        post.send(product.facilityId(), "mail.product.takenDown", "/catalogue/mine", language ->
                new Object[] {product.view().name(language), why});
        return changed(product);
    }

    private void refused(Product product) {
        trust.refused(product.facilityId());
        looked(product, true);
    }

    private void looked(Product product, boolean takenDown) {
        checks.forget(product.id());
        reports.answer(product, takenDown);
    }

    /** May: the centre of the facility's province; an administrator where the province is not stated. */
    @Audited("product")
    public ProductView giveBack(long id, String reason, long version) {
        Product product = rights.approvable(id);
        StaleException.check(version, product.version());
        product.giveBack(check.reason(reason), clock.instant());
        refused(product);
        return changed(product);
    }

    /** May: a centre, what waits in its province; an administrator, what waits where the province is not stated. */
    public Slice<ProductView> waiting(int page, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        List<Product> items = products.waiting(caller.province(), Slice.offset(page, size), size);
        return new Slice<>(items.stream().map(Product::view).toList(), products.countWaiting(caller.province()));
    }

    private ProductView changed(Product product) {
        tell(product);
        return products.saved(product).view();
    }

    private void tell(Product product) {
        outbox.record(new ProductChanged(product.id(), product.indexRevision()));
    }
}
