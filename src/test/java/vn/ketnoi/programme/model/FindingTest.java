package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.FindingStatus;
import vn.ketnoi.programme.FindingStep;
import vn.ketnoi.programme.NewFinding;
import vn.ketnoi.programme.NewProgramme;
import vn.ketnoi.programme.SubjectKind;
import vn.ketnoi.shared.RejectedException;

/** The life of a finding: every status with every step, and who takes it. */
class FindingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final Programme PROGRAMME = new Programme(
            new NewProgramme("A", "Tên", "Name", "QĐ", "D", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)));
    private static final List<Indicator> INDICATORS =
            List.of(new Indicator(1, "KC07", CountRule.DISTINCT, SubjectKind.FACILITY));

    /** A step that is not possible leaves the last column empty. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, ANSWER, DEPARTMENT, ANSWERED",
        "OPEN, ASK_AGAIN, MINISTRY, ",
        "OPEN, ACCEPT, MINISTRY, ",
        "OPEN, CLOSE, MINISTRY, CLOSED",
        "ANSWERED, ANSWER, DEPARTMENT, ",
        "ANSWERED, ASK_AGAIN, MINISTRY, OPEN",
        "ANSWERED, ACCEPT, MINISTRY, ACCEPTED",
        "ANSWERED, CLOSE, MINISTRY, ",
        "ACCEPTED, ANSWER, DEPARTMENT, ",
        "ACCEPTED, ASK_AGAIN, MINISTRY, ",
        "ACCEPTED, ACCEPT, MINISTRY, ",
        "ACCEPTED, CLOSE, MINISTRY, CLOSED",
        "CLOSED, ANSWER, DEPARTMENT, ",
        "CLOSED, ASK_AGAIN, MINISTRY, ",
        "CLOSED, ACCEPT, MINISTRY, ",
        "CLOSED, CLOSE, MINISTRY, ",
    })
    void theTableIsTheWholeRule(FindingStatus from, FindingStep step, Role by, @Nullable FindingStatus to) {
        assertThat(from.after(step).orElse(null)).isEqualTo(to);
        for (Role role : Role.values()) {
            assertThat(step.by() == role).as(step + " by " + role).isEqualTo(role == by);
        }
    }

    @Test
    void aStepThatIsNotInTheTableSaysHowItStands() {
        Finding finding = finding();
        assertThat(refusal(() -> finding.step(FindingStep.ACCEPT, null, 1, Instant.EPOCH)))
                .isEqualTo(" FindingStatus.OPEN.now");
        assertThat(finding.status()).isEqualTo(FindingStatus.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"ANSWER, , words check.NotBlank", "ANSWER, '  ', words check.NotBlank", "ANSWER, Đã rõ, "})
    void anAnswerTakesWords(FindingStep step, @Nullable String said, @Nullable String refused) {
        assertThat(refusalOfWords(step, said)).isEqualTo(refused);
        assertThat(refusalOfWords(step, "a".repeat(FindingPolicy.LONGEST))).isNull();
        assertThat(refusalOfWords(step, "a".repeat(FindingPolicy.LONGEST + 1))).isEqualTo("words check.Size");
        assertThat(FindingPolicy.words(FindingStep.CLOSE, "gì đó")).isNull();
    }

    private static @Nullable String refusalOfWords(FindingStep step, @Nullable String said) {
        return refusal(() -> FindingPolicy.words(step, said));
    }

    @ParameterizedTest
    @CsvSource({
        "91, 1, KC07, 2025Q3, , , ",
        ", , , , 5, , ",
        ", , , , , 6, ",
        ", , , , , , ' finding.one'",
        ", , , , 5, 6, ' finding.one'",
        "91, 1, KC07, 2025Q3, 5, , ' finding.one'",
        "91, , , , 5, , ' finding.one'",
        ", , , 2025Q3, , 6, ' finding.one'",
    })
    void itIsAboutExactlyOneThing(
            @Nullable String province,
            @Nullable Long programme,
            @Nullable String indicator,
            @Nullable String quarter,
            @Nullable Long facility,
            @Nullable Long outcome,
            @Nullable String refused) {
        NewFinding said = new NewFinding(province, programme, indicator, quarter, facility, outcome, "Lời", DUE);
        assertThat(refusal(() -> FindingPolicy.checkOneSubject(said))).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "KC07, 2025Q4, ",
        "KC07, 2021Q1, ",
        "KC07, 2026Q1, quarter finding.quarter.outside",
        "KC07, 2020Q4, quarter finding.quarter.outside",
        "KC07, , quarter check.NotNull",
        "KC08, 2025Q4, indicator outcome.indicator.unknown",
    })
    void aFigureIsOneOfItsProgramme(String indicator, @Nullable String quarter, @Nullable String refused) {
        NewFinding said = new NewFinding("91", 1L, indicator, quarter, null, null, "Lời", DUE);
        assertThat(refusal(() -> FindingPolicy.checkFigure(said, true, PROGRAMME, INDICATORS)))
                .isEqualTo(refused);
        assertThat(refusal(() -> FindingPolicy.checkFigure(said, true, null, List.of())))
                .isEqualTo("programmeId finding.programme.unknown");
    }

    @Test
    void theAnswerIsDueTodayOrLater() {
        assertThat(refusal(() -> FindingPolicy.checkDue(DUE, DUE))).isNull();
        assertThat(refusal(() -> FindingPolicy.checkDue(DUE, DUE.plusDays(1))))
                .isEqualTo("answerDue check.FutureOrPresent");
    }

    private static Finding finding() {
        return new Finding(new NewFinding(null, null, null, null, 5L, null, "Lời", DUE), "91", 1, Instant.EPOCH);
    }

    private static @Nullable String refusal(Runnable deed) {
        RejectedException refused = catchThrowableOfType(RejectedException.class, deed::run);
        return refused == null
                ? null
                : refused.reasons().get(0).field() + " "
                        + refused.reasons().get(0).key();
    }
}
