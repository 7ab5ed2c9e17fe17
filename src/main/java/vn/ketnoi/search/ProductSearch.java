package vn.ketnoi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.search.model.Finder;
import vn.ketnoi.search.model.Mixed;
import vn.ketnoi.search.model.PlainSearch;
import vn.ketnoi.shared.Slice;

/** Finding what is published. While the search engine is away the database answers, and says that it is plainer. */
@ApplicationScoped
public class ProductSearch {

    private static final Logger LOG = Logger.getLogger(ProductSearch.class.getName());

    @Inject
    Finder finder;

    @Inject
    Mixed mixed;

    @Inject
    PlainSearch plain;

    /** May: anybody. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ProductPage find(ProductQuery query) {
        try {
            return finder.find(query);
        } catch (NotNowException e) {
            LOG.log(Level.INFO, "the database answers for the search engine: {0}", e.getMessage());
            return plain.find(query);
        }
    }

    /** May: anybody. Products and facilities, ranked together. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Slice<Found> findAll(String text, String language, int page, int size) {
        try {
            return mixed.find(text, language, page, size);
        } catch (NotNowException e) {
            LOG.log(Level.INFO, "the database answers for the search engine: {0}", e.getMessage());
            ProductPage found = plain.find(ProductQuery.ofText(text, page, size));
            return new Slice<>(
                    found.items().stream().map(hit -> found(hit, language)).toList(), found.total());
        }
    }

    /** May: anybody. What begins like this, of every kind; nothing while the search engine is away. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Found> suggest(String text, String language, int size) {
        try {
            return mixed.suggest(text, language, size);
        } catch (NotNowException e) {
            LOG.log(Level.FINE, "no suggestions", e);
            return List.of();
        }
    }

    private static Found found(ProductHit hit, String language) {
        return new Found("product", hit.id(), hit.name(language), hit.shown().sku());
    }
}
