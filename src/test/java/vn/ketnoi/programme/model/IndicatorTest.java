package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.ProgrammeState;
import vn.ketnoi.programme.SubjectKind;

class IndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "FACILITY, 350, 7, 2.0",
        "FACILITY, 300, 1, 0.3",
        "FACILITY, 50, 60, 120.0",
        "FACILITY, , 7, ",
        "SECTOR_CLUSTER, , 7, ",
        "SECTOR_CLUSTER, 10, 7, ",
        "VALUE_CHAIN, 10, 7, ",
    })
    void whatIsQualitativeNeverHasAPercentage(
            SubjectKind subject, @Nullable Integer target, long actual, @Nullable String percent) {
        Indicator indicator = new Indicator(1, "KC", CountRule.EACH, subject);
        assertThat(indicator.percent(actual, target))
                .isEqualTo(percent == null ? null : new java.math.BigDecimal(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021Q1",
        "2021-03-31, 2021Q1",
        "2021-04-01, 2021Q2",
        "2025-06-30, 2025Q2",
        "2025-07-01, 2025Q3",
        "2025-12-31, 2025Q4"
    })
    void theQuarterIsTheAcceptanceDates(LocalDate day, String quarter) {
        assertThat(Quarter.of(day).code()).isEqualTo(quarter);
    }

    @ParameterizedTest
    @CsvSource({
        "4-2025-12345, true",
        "' 4-2019-01234 ngày 02/3/2019', true",
        "4-0412345-000, false",
        "412345, false",
        "4-3025-12345, false",
        ", false"
    })
    void anApplicationNumberIsNoCertificate(@Nullable String evidence, boolean application) {
        assertThat(TrademarkNumber.isApplication(evidence)).isEqualTo(application);
    }

    @Test
    void aSwitchHoldsFromItsDayOn() {
        Policies policies = new Policies(List.of(
                new Policies.Switch(Policies.FILING_COUNTS, LocalDate.of(2021, 1, 1), true),
                new Policies.Switch(Policies.FILING_COUNTS, LocalDate.of(2024, 1, 1), false)));
        assertThat(policies.filingCounts(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(policies.filingCounts(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(policies.filingCounts(LocalDate.of(2024, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, COMING", "2021-01-01, CURRENT", "2025-12-31, CURRENT", "2026-01-01, FINISHED"})
    void aProgrammeIsCurrentInItsYears(LocalDate today, ProgrammeState state) {
        assertThat(ProgrammeState.on(today, LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)))
                .isEqualTo(state);
    }
}
