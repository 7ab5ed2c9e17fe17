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
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.NewProgramme;
import vn.ketnoi.programme.SetTarget;
import vn.ketnoi.programme.SubjectKind;
import vn.ketnoi.shared.RejectedException;

/** What a programme and a target may be, and which version of a target holds. */
class PlanPolicyTest {

    private static final Programme FIRST = programme("A", "2021-01-01", "2025-12-31");

    private static Programme programme(String code, String first, String last) {
        return new Programme(decided(code, first, last));
    }

    private static NewProgramme decided(String code, String first, String last) {
        return new NewProgramme(code, "Tên", "Name", "QĐ", "D", LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({
        "B, 2026-01-01, 2030-12-31, ",
        "B, 2016-01-01, 2020-12-31, ",
        "B, 2025-12-31, 2030-12-31, programme.overlaps",
        "B, 2020-01-01, 2021-01-01, programme.overlaps",
        "B, 2022-01-01, 2023-01-01, programme.overlaps",
        "A, 2026-01-01, 2030-12-31, programme.code.taken",
        "B, 2030-12-31, 2030-12-31, programme.endsOn.early",
    })
    void aDayBelongsToOneProgramme(String code, String first, String last, @Nullable String refused) {
        assertThat(reasons(() -> PlanPolicy.check(decided(code, first, last), List.of(FIRST))))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest
    @CsvSource({
        "FACILITY, 350, false, 2021-01-01, ",
        "FACILITY, 60, true, 2025-12-31, ",
        "FACILITY, , false, 2021-01-01, check.NotNull",
        "SECTOR_CLUSTER, , false, 2021-01-01, ",
        "SECTOR_CLUSTER, 10, false, 2021-01-01, target.qualitative",
        "VALUE_CHAIN, 10, false, 2021-01-01, target.qualitative",
        "VALUE_CHAIN, , true, 2021-01-01, target.qualitative",
        "FACILITY, 350, false, 2020-12-31, target.outside",
        "FACILITY, 350, false, 2026-01-01, target.outside",
    })
    void aQualitativeIndicatorTakesNoNumberAndEveryOtherDoes(
            SubjectKind subject, @Nullable BigDecimal target, boolean about, LocalDate from, @Nullable String refused) {
        Indicator indicator = new Indicator(1, "KC", CountRule.EACH, subject);
        SetTarget said = new SetTarget("KC", target, about, from, "Lý do", "Nguồn");
        assertThat(reasons(() -> PlanPolicy.check(said, indicator, FIRST)))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void theYearsStayOnceThereAreIndicators() {
        Programme programme = programme("A", "2021-01-01", "2025-12-31");
        programme.amend(decided("A", "2021-01-01", "2024-12-31"), false);
        assertThat(programme.contains(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(reasons(() -> programme.amend(decided("A", "2021-01-01", "2025-12-31"), true)))
                .containsExactly("programme.years.stay");
        assertThat(reasons(() -> programme.amend(decided("B", "2021-01-01", "2024-12-31"), false)))
                .containsExactly("programme.code.stays");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 1", // before any has taken effect: the one that will first
        "2021-01-01, 1",
        "2022-12-31, 1",
        "2023-01-01, 3", // of two from one day the one entered later
        "2024-06-30, 3",
        "2024-07-01, 2",
        "2030-01-01, 2",
    })
    void theTargetHoldsThatTookEffectLast(LocalDate day, int number) {
        Targets targets = new Targets(List.of(
                version(1, "2021-01-01"),
                version(2, "2024-07-01"),
                version(3, "2023-01-01"),
                version(0, "2023-01-01")));
        assertThat(targets.on(day, "KC07").orElseThrow().number()).isEqualTo(number);
        assertThat(targets.on(day, "KC08")).isEmpty();
    }

    private static TargetVersion version(int number, String from) {
        SetTarget said = new SetTarget("KC07", BigDecimal.TEN, false, LocalDate.parse(from), "Lý do", "Nguồn");
        return new TargetVersion(1, number, said, 1, Instant.EPOCH);
    }

    private static List<String> reasons(Runnable deed) {
        RejectedException refused = catchThrowableOfType(RejectedException.class, deed::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream().map(RejectedException.Reason::key).toList();
    }
}
