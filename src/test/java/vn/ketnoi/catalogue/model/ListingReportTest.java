package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.catalogue.ProductFixtures.NOW;
import static vn.ketnoi.catalogue.ProductFixtures.fishSauce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.CheckReason;
import vn.ketnoi.catalogue.NewReport;
import vn.ketnoi.catalogue.ReportReason;

class ListingReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final AccountView BUYER =
            new AccountView(7, "mua@ketnoi.example", null, "Người mua", Role.BUYER, null, null, 3L, null, "en", false);

    @Test
    void anotherReasonNeedsWords() {
        assertThat(ListingReport.whyNot(new NewReport(ReportReason.OTHER, " ", null)))
                .isNotEmpty();
        assertThat(ListingReport.whyNot(new NewReport(ReportReason.OTHER, "Ảnh của người khác", null)))
                .isEmpty();
        assertThat(ListingReport.whyNot(new NewReport(ReportReason.FORBIDDEN, null, null)))
                .isEmpty();
    }

    @Test
    void anAccountIsOnePersonWhereverItCallsFrom() {
        Reporter one = Reporter.of(BUYER, "a@ketnoi.example", "192.0.2.1", DAY, "vi");
        assertThat(one).isEqualTo(Reporter.of(BUYER, null, "192.0.2.2", DAY.plusDays(1), "vi"));
        assertThat(one.accountId()).isEqualTo(7);
        assertThat(one.email()).as("its own is used, whatever was typed").isNull();
        assertThat(one.language()).isEqualTo("en");
    }

    @Test
    void anAddressIsOnePersonHoweverItIsWritten() {
        Reporter one = visitor(" An@KetNoi.example ", "192.0.2.1", DAY);
        assertThat(one).isEqualTo(visitor("an@ketnoi.example", "192.0.2.2", DAY.plusDays(1)));
        assertThat(one).isNotEqualTo(visitor("binh@ketnoi.example", "192.0.2.1", DAY));
    }

    @Test
    void whoSaysNothingIsWhereTheyCallFromForADay() {
        Reporter one = visitor(" ", "192.0.2.1", DAY);
        assertThat(one).isEqualTo(visitor(null, "192.0.2.1", DAY));
        assertThat(one.hash()).isNotEqualTo(visitor(null, "192.0.2.2", DAY).hash());
        assertThat(one.hash())
                .isNotEqualTo(visitor(null, "192.0.2.1", DAY.plusDays(1)).hash());
        assertThat(one.hash()).doesNotContain("192");
    }

    @Test
    void onlyWhatIsPublicIsLookedAtForAReport() {
        Product product = new Product(1, fishSauce(), NOW);
        product.report(NOW);
        assertThat(product.isMarked()).isFalse();
        product.submit(NOW);
        product.settle(new TrustPolicy(true, true, false, 0), true, NOW);
        product.report(NOW);
        assertThat(product.checkReason()).isEqualTo(CheckReason.REPORTED);
        assertThat(product.isNewsWhenReported()).isFalse();
        product.settle(new TrustPolicy(true, true, true, 0), true, NOW);
        product.report(NOW);
        assertThat(product.checkReason())
                .as("what has to wait says why it waits")
                .isEqualTo(CheckReason.DISTRUSTED);
    }

    private static Reporter visitor(@Nullable String email, String place, LocalDate day) {
        return Reporter.of(null, email, place, day, "vi");
    }
}
