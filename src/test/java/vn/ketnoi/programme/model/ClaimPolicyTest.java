package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityStatus;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.RecordOutcome;
import vn.ketnoi.programme.SubjectKind;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException;

class ClaimPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);
    private static final ClaimPolicy POLICY = new ClaimPolicy(new Provinces(), TODAY);
    private static final List<Indicator> INDICATORS = List.of(
            new Indicator(1, "KC02", CountRule.SUM, SubjectKind.FACILITY),
            new Indicator(1, "KC06", CountRule.DISTINCT, SubjectKind.FACILITY),
            new Indicator(1, "KC07", CountRule.DISTINCT, SubjectKind.FACILITY),
            new Indicator(1, "KC08", CountRule.DISTINCT, SubjectKind.INDUSTRIAL_CLUSTER),
            new Indicator(1, "KC10", CountRule.SUM, SubjectKind.COURSE),
            new Indicator(1, "KC11", CountRule.EACH, SubjectKind.SECTOR_CLUSTER));

    @Test
    void aTrademarkOfAFacilityOfTheProvince() {
        Claim claim = check(command("KC07", 5L, null, null));
        assertThat(claim.quantity()).isEqualTo(1);
        assertThat(claim.list()).isEqualTo("34");
        assertThat(claim.provinceAt()).isEqualTo("91");
        assertThat(claim.subjectKey()).isEqualTo("facility:5");
    }

    @ParameterizedTest
    @CsvSource({
        "KC06, , Cụm công nghiệp A, , outcome.subject.facilityOnly",
        "KC07, , , , outcome.facility.needed",
        "KC08, 5, , , outcome.facility.notHere",
        "KC08, , ' ', , check.NotBlank",
        "KC08, , Cụm liên kết ngành gỗ, , outcome.subject.otherCluster",
        "KC11, , Cụm công nghiệp A, , outcome.subject.otherCluster",
        "KC10, , Lớp may, , check.NotNull",
        "KC02, 5, , , check.NotNull",
        "KC07, 5, , 2, outcome.quantity.one",
        "KC99, 5, , , outcome.indicator.unknown",
    })
    void whatIsRefused(
            String indicator,
            @Nullable Long facility,
            @Nullable String subject,
            @Nullable BigDecimal quantity,
            String key) {
        assertThat(refused(command(indicator, facility, subject, quantity), found("91")))
                .contains(key);
    }

    @Test
    void anotherProvincesFacility() {
        assertThat(refused(command("KC07", 5L, null, null), found("86"))).contains("outcome.facility.otherProvince");
    }

    @Test
    void daysOutsideAnyProgrammeOrInOneWithoutIndicatorsOrAhead() {
        RecordOutcome command = command("KC07", 5L, null, null);
        assertThat(refused(command, new ClaimPolicy.Found(null, facility("91"), null)))
                .contains("outcome.acceptedOn.noProgramme");
        assertThat(refused(command, new ClaimPolicy.Found(List.of(), facility("91"), null)))
                .contains("outcome.acceptedOn.noIndicators");
        RecordOutcome ahead =
                new RecordOutcome("KC07", 5L, null, null, "91", TODAY.plusDays(1), null, "4-2025-1", null);
        assertThat(refused(ahead, found("91"))).contains("outcome.acceptedOn.future");
    }

    @Test
    void onlyMachinesBelongToALineAndOnlyToOneOfTheirFacility() {
        Outcome line = outcome("KC03", 5L);
        RecordOutcome machine = inLine("KC02", 5L);
        assertThat(POLICY.check(machine, "91", new ClaimPolicy.Found(INDICATORS, facility("91"), line))
                        .lineId())
                .isEqualTo(3);
        assertThat(refused(machine, new ClaimPolicy.Found(INDICATORS, facility("91"), null)))
                .contains("outcome.line.other");
        assertThat(refused(machine, new ClaimPolicy.Found(INDICATORS, facility("91"), outcome("KC03", 6L))))
                .contains("outcome.line.other");
        assertThat(refused(machine, new ClaimPolicy.Found(INDICATORS, facility("91"), outcome("KC02", 5L))))
                .contains("outcome.line.other");
        assertThat(refused(inLine("KC07", 5L), new ClaimPolicy.Found(INDICATORS, facility("91"), line)))
                .contains("outcome.line.notHere");
    }

    @Test
    void allReasonsAreToldAtOnce() {
        RecordOutcome wrong = new RecordOutcome(
                "KC07", null, "Cụm A", null, "01", LocalDate.of(2025, 8, 1), BigDecimal.TEN, null, null);
        assertThat(refused(wrong, found("91")))
                .contains("outcome.subject.facilityOnly")
                .contains("outcome.facility.needed")
                .contains("outcome.quantity.one")
                .contains("outcome.provinceAt.other");
    }

    private static Claim check(RecordOutcome command) {
        return POLICY.check(command, "91", found("91"));
    }

    private static String refused(RecordOutcome command, ClaimPolicy.Found found) {
        RejectedException refused =
                catchThrowableOfType(RejectedException.class, () -> POLICY.check(command, "91", found));
        return refused.reasons().toString();
    }

    private static ClaimPolicy.Found found(String province) {
        return new ClaimPolicy.Found(INDICATORS, facility(province), null);
    }

    private static RecordOutcome command(
            String indicator, @Nullable Long facility, @Nullable String subject, @Nullable BigDecimal quantity) {
        return new RecordOutcome(
                indicator, facility, subject, null, "91", LocalDate.of(2025, 8, 1), quantity, "4-2025-1", null);
    }

    private static RecordOutcome inLine(String indicator, long facility) {
        BigDecimal quantity = indicator.equals("KC02") ? BigDecimal.TEN : null;
        return new RecordOutcome(indicator, facility, null, 3L, "91", LocalDate.of(2025, 8, 1), quantity, null, null);
    }

    private static Outcome outcome(String indicator, long facility) {
        Claim claim = new Claim(
                new Indicator(1, indicator, CountRule.EACH, SubjectKind.FACILITY),
                facility,
                null,
                "facility:" + facility,
                null,
                "91",
                "34",
                "91",
                LocalDate.of(2025, 8, 1),
                1,
                null,
                null);
        return new Outcome(claim, 1, Instant.EPOCH);
    }

    private static FacilityView facility(String province) {
        FacilityProfile profile = new FacilityProfile(
                "F",
                "Cơ sở",
                null,
                null,
                null,
                FacilityKind.HOUSEHOLD,
                province,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new FacilityView(5, profile, FacilityStatus.VERIFIED, null, Instant.EPOCH, Instant.EPOCH, 1, 1);
    }
}
