package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.catalogue.model.CheckRepository;
import vn.ketnoi.catalogue.model.ProductRepository;

/** Listings that wait: for a facility those that were returned, for a centre those to approve. */
@ApplicationScoped
@Transactional
public class ProductsWaiting implements WaitingWork {

    @Inject
    ProductRepository products;

    @Inject
    CheckRepository checks;

    @Override
    public List<Item> waitingFor(AccountView caller) {
        if (caller.facilityId() != null) {
            if (products.countOfFacility(caller.facilityId(), false) == 0) {
                return item("product.waiting.first", 1, "/catalogue/edit", null);
            }
            long returned = products.countOfFacility(caller.facilityId(), ProductStatus.RETURNED);
            return item("product.waiting.returned", returned, "/catalogue/mine", null);
        }
        boolean approves = caller.role() == Role.CENTRE || caller.role() == Role.ADMINISTRATOR;
        return approves
                ? item(
                        "product.waiting.queue",
                        checks.count(caller.province(), null),
                        "/catalogue/queue",
                        checks.first(caller.province()))
                : List.of();
    }

    @Override
    public List<Item> figuresFor(AccountView caller) {
        Long facility = caller.facilityId();
        if (caller.role() == Role.CENTRE || caller.role() == Role.ADMINISTRATOR) {
            long wanted = products.countWithoutEnglish(caller.province());
            return List.of(new Item("product.figure.withoutEnglish", wanted, "/catalogue/words"));
        }
        return facility == null
                ? List.of()
                : List.of(
                        new Item(
                                "product.figure.published",
                                products.countOfFacility(facility, ProductStatus.PUBLISHED),
                                "/catalogue/mine"),
                        new Item(
                                "product.figure.draft",
                                products.countOfFacility(facility, ProductStatus.DRAFT),
                                "/catalogue/mine"));
    }

    private static List<Item> item(String label, long count, String page, @Nullable Instant since) {
        return count == 0 ? List.of() : List.of(new Item(label, count, page, since));
    }
}
