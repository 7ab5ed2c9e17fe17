package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.shared.NoSuchRecordException;

/** Who listed what. */
@ApplicationScoped
@Transactional
public class Listers {

    @Inject
    ProductRepository products;

    @Inject
    ProductRights rights;

    @Inject
    CurrentUser currentUser;

    /** May: the facility itself, the centre of its province, an administrator. Empty where nobody noted it. */
    public Optional<ListedBy> of(long productId) {
        currentUser.require();
        Product product = products.find(productId).orElseThrow(() -> new NoSuchRecordException("product", productId));
        currentUser.requireThat(rights.keeps(product), "product", productId);
        return products.listedBy(productId);
    }
}
