package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductCheck;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityChanged;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;

/** Listing products and keeping them; {@link ProductApproval} has the centre's part. */
@ApplicationScoped
@Transactional
public class Products {

    @Inject
    ProductRepository products;

    @Inject
    ProductRights rights;

    @Inject
    ProductCheck check;

    @Inject
    GoingLive goingLive;

    @Inject
    Facilities facilities;

    @Inject
    ProductPictures pictures;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    private record Create(long facilityId, ProductDetails details, List<ProductPicture> shown) {}

    /** May: the facility itself; with its consent the centre of its province, an administrator. Answers a draft. */
    @Audited("product")
    public ProductView create(long facilityId, ProductDetails details) {
        return create(facilityId, details, List.of());
    }

    /** As {@link #create(long, ProductDetails)}, with pictures that the caller stored before. */
    @Audited("product")
    public ProductView create(long facilityId, ProductDetails details, List<ProductPicture> shown) {
        Long consent = rights.consent(rights.keptFacility(facilityId));
        check.check(details);
        pictures.check(shown, List.of());
        long id = once.create(new Create(facilityId, details, shown), () -> {
            check.refuseTakenSku(facilityId, details.sku(), null);
            Product product = new Product(facilityId, details, clock.instant());
            product.listedBy(currentUser.require().id(), consent);
            product.illustrate(shown, clock.instant());
            products.add(product);
            tell(product);
            return product.id();
        });
        return load(id).view();
    }

    /**
     * May: the facility itself; with its consent the centre of its province, an administrator. What is published stays so or
     * waits again, as {@link GoingLive} says.
     */
    @Audited("product")
    public ProductView revise(long id, ProductDetails details, long version) {
        Product product = rights.writableProduct(id, version);
        ProductView before = product.view();
        revise(product, details);
        goingLive.changed(product, before);
        return changed(product);
    }

    /** As {@link #revise(long, ProductDetails, long)}, with the pictures it shows from now on. */
    @Audited("product")
    public ProductView revise(long id, ProductDetails details, List<ProductPicture> shown, long version) {
        Product product = rights.writableProduct(id, version);
        ProductView before = product.view();
        revise(product, details);
        pictures.check(shown, product.pictures());
        product.illustrate(shown, clock.instant());
        goingLive.changed(product, before);
        return changed(product);
    }

    private void revise(Product product, ProductDetails details) {
        check.check(details);
        check.refuseTakenSku(product.facilityId(), details.sku(), product.id());
        product.revise(details, clock.instant());
    }

    /** May: the facility itself; with its consent the centre of its province, an administrator. It goes live or waits. */
    @Audited("product")
    public ProductView submit(long id, long version) {
        Product product = rights.writableProduct(id, version);
        product.submit(clock.instant());
        goingLive.submitted(product);
        return changed(product);
    }

    /** May: the facility itself, the centre of its province, an administrator. */
    @Audited("product")
    public ProductView withdraw(long id, long version) {
        Product product = rights.keptProduct(id, version);
        product.withdraw(clock.instant());
        return changed(product);
    }

    /** May: anybody, when it is published; else the facility, the centre of its province, an administrator. */
    public ProductView get(long id) {
        Product product = load(id);
        if (product.status() != ProductStatus.PUBLISHED && !rights.keeps(product)) {
            throw new NoSuchRecordException("product", id);
        }
        return product.view();
    }

    /** May: the facility itself, the centre of its province, an administrator. For who is about to change it. */
    public ProductView kept(long id) {
        currentUser.require();
        Product product = load(id);
        currentUser.requireThat(rights.keeps(product), "product", id);
        return product.view();
    }

    /** May: anybody. Unknown ids are left out, and so is what is neither published nor the caller's own. */
    public Map<Long, ProductView> getAll(Collection<Long> ids) {
        return products.findAll(ids).stream()
                .filter(p -> p.status() == ProductStatus.PUBLISHED || rights.keeps(p))
                .map(Product::view)
                .collect(Collectors.toMap(ProductView::id, Function.identity()));
    }

    /** May: anybody, what is published; all of them the facility, the centre of its province, an administrator. */
    public Slice<ProductView> ofFacility(long facilityId, int page, int size) {
        boolean publishedOnly = !facilities.isKeeper(facilities.get(facilityId));
        List<Product> items = products.ofFacility(facilityId, publishedOnly, Slice.offset(page, size), size);
        return new Slice<>(views(items), products.countOfFacility(facilityId, publishedOnly));
    }

    /** May: the facility itself, the centre of its province, an administrator. For imports: is this row here already? */
    public Optional<ProductView> bySku(long facilityId, String sku) {
        rights.keptFacility(facilityId);
        return products.findBySku(facilityId, sku).map(Product::view);
    }

    /** For the portal itself: whatever its status. */
    public List<ProductView> forIndex(Collection<Long> ids) {
        return views(products.findAll(ids));
    }

    /** For the portal itself: the next products after an id, whatever their status. */
    public List<ProductView> after(long id, int size) {
        return views(products.after(id, size));
    }

    /** For the portal itself: the next products of a facility after an id, whatever their status. */
    public List<ProductView> ofFacilityAfter(long facilityId, long id, int size) {
        return views(products.ofFacilityAfter(facilityId, id, size));
    }

    /** For the portal itself: gives a product a later revision than one that was found elsewhere, as after a restored backup. */
    public void outrun(long id, long revision) {
        products.outrun(id, revision);
    }

    void facilityChanged(@Observes FacilityChanged event) {
        products.raiseRevisions(event.id());
    }

    private Product load(long id) {
        return products.find(id).orElseThrow(() -> new NoSuchRecordException("product", id));
    }

    private static List<ProductView> views(List<Product> items) {
        return items.stream().map(Product::view).toList();
    }

    private ProductView changed(Product product) {
        tell(product);
        return products.saved(product).view();
    }

    private void tell(Product product) {
        outbox.record(new ProductChanged(product.id(), product.indexRevision()));
    }
}
