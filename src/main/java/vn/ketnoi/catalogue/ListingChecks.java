package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.model.CheckRepository;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ReportRepository;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;

/** What the centre is to look at: what waits to go live, what was drawn or reported. {@link ProductApproval} decides. */
@ApplicationScoped
@Transactional
public class ListingChecks {

    @Inject
    CheckRepository checks;

    @Inject
    ReportRepository reports;

    @Inject
    CurrentUser currentUser;

    /**
     * May: a centre, what is of its province; an administrator, what is where the province is not stated.
     *
     * @param after {@link ChecksPage#next()} of the page before; null for the first
     */
    public ChecksPage page(@Nullable CheckReason reason, @Nullable String after, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.ADMINISTRATOR);
        Slice.offset(0, size);
        Place place = Place.read(after);
        List<Product> found = checks.open(caller.province(), reason, place.since(), place.id(), size + 1);
        List<Product> shown = found.subList(0, Math.min(size, found.size()));
        List<Long> ids = shown.stream().map(Product::id).toList();
        Map<Long, ProductDetails> before = checks.before(ids);
        Map<Long, OpenReports> said = reports.open(ids);
        List<ListingCheck> items = shown.stream()
                .map(p -> p.check(before.get(p.id()), said.getOrDefault(p.id(), OpenReports.NONE)))
                .toList();
        String next = found.size() > size ? Place.of(items.get(size - 1)).text() : null;
        return new ChecksPage(items, next, checks.count(caller.province(), reason));
    }

    /** Behind which one a page begins. */
    private record Place(@Nullable Instant since, long id) {

        static Place of(ListingCheck check) {
            return new Place(check.since(), check.product().id());
        }

        static Place read(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return new Place(null, 0);
            }
            try {
                int at = text.indexOf('_');
                return new Place(Instant.parse(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
            } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
                throw RejectedException.field("cursor", "check.Pattern");
            }
        }

        String text() {
            return since + "_" + id;
        }
    }
}
