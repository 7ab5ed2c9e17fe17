package vn.ketnoi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.search.model.Finder;
import vn.ketnoi.search.model.Mixed;
import vn.ketnoi.search.model.PlainSearch;

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

    /** May: anybody. Everything that goes by a text, whatever its kind, ranked together. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public MixedPage findAll(MixedQuery query) {
        try {
            return mixed.find(query);
        } catch (NotNowException e) {
            LOG.log(Level.INFO, "the database answers for the search engine: {0}", e.getMessage());
            return plain(query);
        }
    }

    private MixedPage plain(MixedQuery query) {
        ProductPage found = plain.find(ProductQuery.ofText(query.text(), query.page(), query.size()));
        boolean wanted = query.wants("product");
        List<MixedPage.Item> items = found.items().stream()
                .filter(hit -> wanted)
                .map(hit -> MixedPage.Item.of(hit, query.language()))
                .toList();
        return new MixedPage(wanted ? found.total() : 0, items, Map.of("product", found.total()), null, false, true);
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
}
