package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.Slice;

/** What is published and has no English yet, and officers who help with it. */
@ApplicationScoped
@Transactional
public class Translations {

    @Inject
    ProductRepository products;

    @Inject
    ProductRights rights;

    @Inject
    Checker checker;

    @Inject
    CurrentUser currentUser;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** May: a centre, what is published in its province; an administrator, all of it. Who has waited longest comes first. */
    public Slice<ProductView> wanted(int page, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        var items = products.withoutEnglish(caller.province(), Slice.offset(page, size), size).stream()
                .map(Product::view)
                .toList();
        return new Slice<>(items, products.countWithoutEnglish(caller.province()));
    }

    /** May: the centre of the facility's province, an administrator. Nothing else of the listing changes. */
    @Audited("product")
    public ProductView translate(long id, EnglishWords words, long version) {
        currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        Product product = rights.keptProduct(id, version);
        checker.check(words);
        product.translate(words, clock.instant());
        outbox.record(new ProductChanged(product.id(), product.indexRevision()));
        return products.saved(product).view();
    }
}
