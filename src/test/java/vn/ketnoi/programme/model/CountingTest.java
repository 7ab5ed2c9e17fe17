package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.programme.CountRule.DISTINCT;
import static vn.ketnoi.programme.CountRule.EACH;
import static vn.ketnoi.programme.CountRule.SUM;
import static vn.ketnoi.programme.model.Facts.counting;
import static vn.ketnoi.programme.model.Facts.distinct;
import static vn.ketnoi.programme.model.Facts.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTest {

    private static final Optional<String> NATION = Optional.empty();

    @Test
    void nothingApprovedIsNothing() {
        assertThat(counting().total("KC07", DISTINCT)).isZero();
        assertThat(counting().byKey("KC07", DISTINCT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KC01", "KC03", "KC11", "KC12"})
    void everyOutcomeIsOneWhereEachCounts(String indicator) {
        Counting counting = counting(of(indicator, "a", "2023-02-01"), of(indicator, "a", "2023-02-01"));
        assertThat(counting.total(indicator, EACH)).isEqualTo(2);
    }

    @Test
    void machinesAddUp() {
        Counting counting = counting(of("KC02", "a", "2023-02-01", "91", 4), of("KC02", "a", "2024-02-01", "91", 3));
        assertThat(counting.total("KC02", SUM)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KC04", "KC05", "KC06", "KC07", "KC08", "KC09"})
    void aSubjectIsOneInAProgrammeHoweverOften(String indicator) {
        assertThat(distinct(
                        indicator,
                        of(indicator, "a", "2021-02-01"),
                        of(indicator, "a", "2023-02-01"),
                        of(indicator, "a", "2025-02-01"),
                        of(indicator, "b", "2025-02-01")))
                .isEqualTo(2);
    }

    @Test
    void otherIndicatorsDoNotMix() {
        assertThat(distinct("KC04", of("KC05", "a", "2023-02-01"))).isZero();
    }

    @Test
    void aPilotModelDoesNotImplyAnAssessmentAndMayStandBesideIt() {
        Counting both = counting(of("KC04", "a", "2023-02-01"), of("KC05", "a", "2023-02-01"));
        assertThat(both.total("KC04", DISTINCT)).isEqualTo(1);
        assertThat(both.total("KC05", DISTINCT)).isEqualTo(1);
    }

    @Test
    void theEarliestAcceptanceIsWhatCountsWhateverWasEnteredFirst() {
        Counting counting = counting(of("KC07", "a", "2024-05-01", "91", 1), of("KC07", "a", "2023-05-01", "86", 1));
        assertThat(counting.byQuarter("KC07", DISTINCT, NATION)).isEqualTo(Map.of(new Quarter(2023, 2), 1L));
        assertThat(counting.firstCountedIn("86", "KC07", DISTINCT)).isEqualTo(1);
        assertThat(counting.firstCountedIn("91", "KC07", DISTINCT)).isZero();
    }

    @Test
    void ofTwoProvincesOnOneDayItIsTheOneEnteredFirst() {
        Fact first = of("KC09", "a", "2024-05-01", "86", 1);
        Fact second = of("KC09", "a", "2024-05-01", "91", 1);
        assertThat(counting(second, first).firstCountedIn("86", "KC09", DISTINCT))
                .isEqualTo(1);
        assertThat(counting(second, first).firstCountedIn("91", "KC09", DISTINCT))
                .isZero();
    }

    @Test
    void aProvinceHasTwoViews() {
        Counting counting = counting(of("KC07", "a", "2023-05-01", "86", 1), of("KC07", "a", "2024-05-01", "91", 1));
        assertThat(counting.within("91").total("KC07", DISTINCT)).isEqualTo(1);
        assertThat(counting.firstCountedIn("91", "KC07", DISTINCT)).isZero();
    }

    @Test
    void withdrawingTheFirstMovesTheCountToTheNext() {
        Fact first = of("KC07", "a", "2023-05-01", "86", 1);
        Fact second = of("KC07", "a", "2024-05-01", "91", 1);
        assertThat(counting(second).total("KC07", DISTINCT)).isEqualTo(1);
        assertThat(counting(first, second).without(first).byKey("KC07", DISTINCT))
                .isEqualTo(Map.of(new Counting.Key(new Quarter(2024, 2), "63", "91", "91"), 1L));
    }

    @Test
    void reportsGoToTheProvinceAsItWasAtAcceptance() {
        Fact before = Facts.at(of("KC04", "a", "2025-06-30", "91", 1), "89");
        Fact since = of("KC04", "b", "2025-07-01", "91", 1);
        assertThat(counting(before, since).byKey("KC04", DISTINCT))
                .containsOnlyKeys(
                        new Counting.Key(new Quarter(2025, 2), "63", "89", "91"),
                        new Counting.Key(new Quarter(2025, 3), "34", "91", "91"));
        assertThat(counting(before, since).firstCountedIn("91", "KC04", DISTINCT))
                .isEqualTo(2);
    }

    @Test
    void aMachineOfALineCountsOnlyWhileTheLineDoesNot() {
        Fact line = of("KC03", "a", "2023-05-01");
        Fact machine = Facts.inLine(of("KC02", "a", "2023-05-01", "91", 5), line.id());
        Fact other = of("KC02", "a", "2023-05-01", "91", 2);
        assertThat(counting(line, machine, other).total("KC02", SUM)).isEqualTo(2);
        assertThat(counting(machine, other).total("KC02", SUM)).isEqualTo(7);
        assertThat(counting(line, machine, other).total("KC03", EACH)).isEqualTo(1);
    }

    @Test
    void aLineChangesWhatMachinesCountFor() {
        assertThat(Counting.changedBy("KC03")).containsExactlyInAnyOrder("KC02", "KC03");
        assertThat(Counting.changedBy("KC02")).containsExactly("KC02");
        assertThat(Counting.neededFor("KC02")).containsExactlyInAnyOrder("KC02", "KC03");
        assertThat(Counting.neededFor("KC07")).containsExactly("KC07");
    }

    @Test
    void theSameCourseTwiceIsOneAndTheFirstSaysHowManyPeople() {
        Counting counting = counting(
                of("KC10", "course:91:may", "2023-02-01", "91", 35),
                of("KC10", "course:91:may", "2023-08-01", "91", 40),
                of("KC10", "course:91:det", "2023-08-01", "91", 20));
        assertThat(counting.total("KC10", SUM)).isEqualTo(55);
    }

    @Test
    void filingAloneCountsUntilThePolicySaysOtherwise() {
        Policies changed =
                new Policies(List.of(new Policies.Switch(Policies.FILING_COUNTS, LocalDate.of(2024, 1, 1), false)));
        Fact filedBefore = Facts.withEvidence(of("KC07", "a", "2023-12-31"), "4-2023-12345");
        Fact filedAfter = Facts.withEvidence(of("KC07", "b", "2024-01-01"), "4-2023-12346");
        Fact granted = Facts.withEvidence(of("KC07", "c", "2024-01-01"), "4-0412345-000");
        Counting counting = new Counting(changed, List.of(filedBefore, filedAfter, granted));
        assertThat(counting.counted("KC07", DISTINCT)).containsExactly(filedBefore, granted);
    }

    @Test
    void whatAnApprovalWouldChangeIsCountedNotAdded() {
        Fact first = of("KC07", "a", "2023-05-01");
        Counting counting = counting(first);
        Fact again = of("KC07", "a", "2024-05-01");
        assertThat(counting.with(again).total("KC07", DISTINCT)).isEqualTo(1);
        assertThat(counting.countedFor("a", "KC07", DISTINCT)).contains(first);
        assertThat(counting.countedFor("b", "KC07", DISTINCT)).isEmpty();
        assertThat(counting.countedFor("a", "KC01", EACH)).isEmpty();
    }

    /** Whatever is approved in whatever order, quarters, provinces and keys add up to the nation. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsAddUpToTheWhole(long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1826)).toString();
            String province = List.of("01", "86", "91").get(random.nextInt(3));
            String indicator = List.of("KC02", "KC07", "KC10").get(random.nextInt(3));
            facts.add(of(indicator, "s" + random.nextInt(40), day, province, 1 + random.nextInt(9)));
        }
        Counting counting = new Counting(new Policies(List.of()), facts);
        for (String indicator : Arrays.asList("KC02", "KC07", "KC10")) {
            var rule = indicator.equals("KC07") ? DISTINCT : SUM;
            long total = counting.total(indicator, rule);
            assertThat(sum(counting.byKey(indicator, rule))).isEqualTo(total);
            assertThat(sum(counting.byQuarter(indicator, rule, NATION))).isEqualTo(total);
            assertThat(List.of("01", "86", "91").stream()
                            .mapToLong(p -> counting.firstCountedIn(p, indicator, rule))
                            .sum())
                    .isEqualTo(total);
        }
    }

    private static long sum(Map<?, Long> values) {
        return values.values().stream().mapToLong(v -> v).sum();
    }
}
