package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.Post;
import vn.ketnoi.catalogue.model.ListingReport;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ReportRepository;

/** When the centre has looked at a listing, all that was said against it is answered, and who said it is told. */
@ApplicationScoped
class ReportAnswers {

    @Inject
    ReportRepository reports;

    @Inject
    Accounts accounts;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** @param takenDown whether it is off the pages, or stays on them */
    void answer(Product product, boolean takenDown) {
        String letter = takenDown ? "mail.report.takenDown" : "mail.report.kept";
        for (ListingReport report : reports.lockOpen(product.id())) {
            Long account = report.accountId();
            if (account == null) {
                tell(report.email(), report.language(), letter, product);
            } else {
                AccountView person = accounts.get(account);
                tell(person.disabled() ? null : person.email(), person.language(), letter, product);
            }
            report.close(takenDown, clock.instant());
        }
    }

    private void tell(@Nullable String email, String language, String letter, Product product) {
        if (email != null) {
            post.send(email, language, letter, null, product.details().name(language));
        }
    }
}
