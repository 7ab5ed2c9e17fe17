package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.model.ListingReport;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.catalogue.model.ReportRepository;
import vn.ketnoi.catalogue.model.Reporter;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.ClientAddress;

/** People say that something is wrong with a listing; the centre reads it in its queue and answers by keeping it or not. */
@ApplicationScoped
@Transactional
public class ListingReports {

    @Inject
    ReportRepository reports;

    @Inject
    ProductRepository products;

    @Inject
    CurrentUser currentUser;

    @Inject
    ClientAddress address;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /**
     * May: anybody, of what is published. What the same person says again, while it is not answered, changes nothing.
     *
     * @param language in which to tell who is not signed in what came of it
     */
    @Audited("product")
    public void report(long id, NewReport report, String language) {
        Product product = products.lock(id)
                .filter(p -> p.status() == ProductStatus.PUBLISHED)
                .orElseThrow(() -> new NoSuchRecordException("product", id));
        checker.check(report);
        List<RejectedException.Reason> reasons = ListingReport.whyNot(report);
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
        Reporter who =
                Reporter.of(currentUser.account(), report.email(), address.get(), LocalDate.now(clock), language);
        if (reports.count(id) < ListingReport.MOST_OPEN
                && reports.add(id, report, who, clock.instant())
                && product.isNewsWhenReported()) {
            reports.mark(id, clock.instant());
        }
    }
}
