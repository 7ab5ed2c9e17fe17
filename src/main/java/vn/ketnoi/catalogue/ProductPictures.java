package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.media.Pictures;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.RejectedException;

/** The pictures of a listing: up to eight, in an order, the first of which lists show. */
@ApplicationScoped
@Transactional
public class ProductPictures {

    @Inject
    ProductRepository products;

    @Inject
    ProductRights rights;

    @Inject
    Pictures pictures;

    @Inject
    GoingLive goingLive;

    @Inject
    Checker checker;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * May: the facility itself; with its consent the centre of its province, an administrator. Adds one behind the others.
     *
     * @param file a JPEG or PNG
     */
    @Audited("product")
    public ProductView add(long id, byte[] file, long version) {
        Product product = rights.writableProduct(id, version);
        List<ProductPicture> shown = new ArrayList<>(product.pictures());
        shown.add(ProductPicture.of(pictures.store(file)));
        return shown(product, shown);
    }

    /**
     * May: the facility itself; with its consent the centre of its province, an administrator. Shows them in this order and
     * with these words; what is left out is taken away.
     */
    @Audited("product")
    public ProductView arrange(long id, @Nullable List<ProductPicture> wanted, long version) {
        Product product = rights.writableProduct(id, version);
        if (wanted == null) {
            throw RejectedException.field("pictures", "check.NotNull");
        }
        check(wanted, product.pictures());
        return shown(product, wanted);
    }

    private ProductView shown(Product product, List<ProductPicture> wanted) {
        ProductView before = product.view();
        product.illustrate(wanted, clock.instant());
        goingLive.changed(product, before);
        outbox.record(new ProductChanged(product.id(), product.indexRevision()));
        return products.saved(product).view();
    }

    /**
     * What a product may show: the pictures it had, and those that the caller has stored.
     *
     * @throws RejectedException when there is another one, or its words are too long
     */
    void check(List<ProductPicture> wanted, List<ProductPicture> had) {
        wanted.forEach(checker::check);
        Set<Long> known = had.stream().map(ProductPicture::id).collect(Collectors.toSet());
        List<Long> added = wanted.stream()
                .map(ProductPicture::id)
                .filter(id -> !known.contains(id))
                .toList();
        if (!pictures.areMine(added)) {
            throw RejectedException.field("pictures", "product.pictures.unknown");
        }
    }
}
