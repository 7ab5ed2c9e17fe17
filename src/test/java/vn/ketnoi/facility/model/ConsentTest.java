package vn.ketnoi.facility.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.facility.ConsentDetails;
import vn.ketnoi.facility.ConsentWay;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Instant NOW = Instant.parse("2026-03-05T03:00:00Z");

    @Test
    void itIsInForceUntilItIsWithdrawnAndThenNoMore() {
        Consent consent = new Consent(1, said("Chủ hộ", ConsentWay.PAPER, TODAY), null, 7, NOW);
        assertThat(consent.isInForce()).isTrue();
        assertThat(consent.view("A", null).inForce()).isTrue();
        consent.withdraw(8, NOW);
        assertThat(consent.isInForce()).isFalse();
        assertThat(consent.view("A", "B").inForce()).isFalse();
        assertThatThrownBy(() -> consent.withdraw(8, NOW))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("consent.withdrawn.already");
    }

    @Test
    void anOfficerRecordsWhoAgreedHowAndWhen() {
        assertThat(whyNot(said("Chủ hộ", ConsentWay.TELEPHONE, TODAY))).isEmpty();
        assertThat(whyNot(said(null, ConsentWay.PAPER, TODAY))).containsExactly("check.NotBlank");
        assertThat(whyNot(said("Chủ hộ", ConsentWay.PAPER, TODAY.plusDays(1))))
                .containsExactly("consent.givenOn.future");
    }

    @Test
    void onlyTheFacilityItselfAgreesInThePortal() {
        assertThat(whyNot(said("Chủ hộ", ConsentWay.PORTAL, TODAY))).containsExactly("consent.way.portal");
    }

    private static ConsentDetails said(@Nullable String role, ConsentWay way, LocalDate day) {
        return new ConsentDetails("Nguyễn Văn A", role, way, day);
    }

    private static List<String> whyNot(ConsentDetails details) {
        return ConsentPolicy.whyNot(details, TODAY).stream().map(Reason::key).toList();
    }
}
