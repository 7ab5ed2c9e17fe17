package vn.ketnoi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.outbox.NotNowException;
import vn.ketnoi.search.model.FacilityFinder;
import vn.ketnoi.shared.Slice;

/** Finding facilities by their names, places, codes and what they say of themselves. */
@ApplicationScoped
public class FacilitySearch {

    private static final Logger LOG = Logger.getLogger(FacilitySearch.class.getName());

    @Inject
    FacilityFinder finder;

    @Inject
    Facilities facilities;

    /** May: anybody. All of them by name when nothing is typed; none while the search engine is away. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Slice<FacilityView> find(String text, int page, int size) {
        if (text.isBlank()) {
            return facilities.list(null, null, page, size);
        }
        try {
            Slice<Long> found = finder.find(text, page, size);
            var known = facilities.getAll(found.items());
            List<FacilityView> items = found.items().stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .toList();
            return new Slice<>(items, found.total());
        } catch (NotNowException e) {
            LOG.log(Level.INFO, "no facilities for want of the search engine: {0}", e.getMessage());
            return new Slice<>(List.of(), 0);
        }
    }
}
