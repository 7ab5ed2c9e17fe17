package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.catalogue.CertificateStatus;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;

/** The life of a certificate. */
class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void itCountsFromItsFirstToItsLastDayOnceConfirmed() {
        Certificate certificate = entered(LAST);
        assertThat(certificate.view().holdsOn(FIRST)).isFalse();
        certificate.confirm(1, NOW);
        assertThat(certificate.view().holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(certificate.view().holdsOn(FIRST)).isTrue();
        assertThat(certificate.view().holdsOn(LAST)).isTrue();
        assertThat(certificate.view().holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void oneWithoutALastDayCountsForEver() {
        Certificate certificate = entered(null);
        certificate.confirm(1, NOW);
        assertThat(certificate.view().holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void whoChangesItHasItCheckedAgainAndWhoDoesNotKeepsIt() {
        Certificate certificate = entered(LAST);
        certificate.confirm(1, NOW);
        certificate.revise(details(LAST), null, NOW);
        assertThat(certificate.isConfirmed()).isTrue();
        certificate.revise(details(LAST.plusYears(1)), null, NOW);
        assertThat(certificate.view().status()).isEqualTo(CertificateStatus.ENTERED);
        certificate.confirm(1, NOW);
        certificate.revise(details(LAST.plusYears(1)), new SentFile("a.pdf", SentFile.PDF_TYPE, new byte[0]), NOW);
        assertThat(certificate.view().status()).isEqualTo(CertificateStatus.ENTERED);
        assertThat(certificate.view().fileName()).isEqualTo("a.pdf");
    }

    @Test
    void itIsConfirmedOnceAndMayBeRefusedAfterwards() {
        Certificate certificate = entered(LAST);
        certificate.confirm(1, NOW);
        assertThatThrownBy(() -> certificate.confirm(1, NOW)).isInstanceOf(RejectedException.class);
        certificate.refuse("Giấy giả", 1, NOW);
        assertThat(certificate.view().refusal()).isEqualTo("Giấy giả");
        assertThatThrownBy(() -> certificate.refuse("Nữa", 1, NOW)).isInstanceOf(RejectedException.class);
        certificate.revise(details(null), null, NOW);
        assertThat(certificate.view().refusal()).isNull();
    }

    @Test
    void whatWasTakenBackStaysSo() {
        Certificate certificate = entered(LAST);
        certificate.end();
        assertThatThrownBy(certificate::end).isInstanceOf(RejectedException.class);
        assertThatThrownBy(() -> certificate.confirm(1, NOW)).isInstanceOf(RejectedException.class);
        assertThatThrownBy(() -> certificate.revise(details(null), null, NOW)).isInstanceOf(RejectedException.class);
    }

    private static Certificate entered(@Nullable LocalDate until) {
        return new Certificate(1, details(until), null, 1, NOW);
    }

    private static CertificateDetails details(@Nullable LocalDate until) {
        return new CertificateDetails("haccp", "Nơi cấp", "1/QĐ", FIRST, until, List.of());
    }
}
