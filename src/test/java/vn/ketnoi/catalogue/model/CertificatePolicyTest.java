package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.reference.CertificateKind;
import vn.ketnoi.reference.CertificateKinds;
import vn.ketnoi.shared.RejectedException.Reason;

/** What no certificate may say. */
class CertificatePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private final CertificateKinds kinds = new CertificateKinds();

    @Test
    void starsAreOfProductsAndStandardsOfEither() {
        assertThat(whyNot(of("ocop-4", DAY))).containsExactly("certificate.products.needed");
        assertThat(whyNot(of("ocop-4", DAY, 7L), 7L)).isEmpty();
        assertThat(whyNot(of("iso-22000", DAY))).isEmpty();
        assertThat(whyNot(of("iso-22000", DAY, 7L), 7L)).isEmpty();
    }

    @Test
    void productsAreTheFacilitysOwn() {
        assertThat(whyNot(of("haccp", DAY, 7L, 8L), 7L)).containsExactly("certificate.products.unknown");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThat(whyNot(of("haccp", DAY.minusDays(1)))).containsExactly("certificate.until.before");
        assertThat(whyNot(of("haccp", DAY))).isEmpty();
        assertThat(whyNot(of("haccp", null))).isEmpty();
    }

    @Test
    void aKindIsOnTheList() {
        assertThat(whyNot(of("ocop-6", DAY))).containsExactly("certificate.kind.unknown");
    }

    @Test
    void theWarningComesSixtyDaysBeforeTheLastDay() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(CertificatePolicy.warnUntil(LocalDate.of(2026, 11, 1))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(last.isAfter(CertificatePolicy.warnUntil(LocalDate.of(2026, 10, 31))))
                .isTrue();
    }

    @Test
    void everyKindHasNamesAndASource() {
        assertThat(kinds.getAll()).hasSizeGreaterThan(15).allSatisfy(kind -> {
            assertThat(List.of(kind.nameVi(), kind.nameEn(), kind.source())).doesNotContain("");
            assertThat(kind.group()).isIn("ocop", "typical", "standard");
            assertThat(kind.code()).matches("[a-z0-9-]{2,30}");
        });
    }

    private List<String> whyNot(CertificateDetails details, Long... own) {
        Optional<CertificateKind> kind = kinds.find(details.kind());
        return CertificatePolicy.whyNot(details, kind, Set.of(own)).stream()
                .map(Reason::key)
                .toList();
    }

    private static CertificateDetails of(String kind, @Nullable LocalDate until, Long... products) {
        return new CertificateDetails(kind, "Nơi cấp", "1/QĐ", DAY, until, List.of(products));
    }
}
