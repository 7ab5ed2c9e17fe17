package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ketnoi.programme.CountRule;
import vn.ketnoi.programme.OutcomeStatus;
import vn.ketnoi.programme.SubjectKind;
import vn.ketnoi.shared.RejectedException;

class OutcomeTest {

    private static final long RECORDER = 1;
    private static final long OFFICER = 2;
    private static final Instant NOW = Instant.parse("2025-11-01T00:00:00Z");

    private static final Map<String, Consumer<Outcome>> STEPS = Map.of(
            "revise", o -> o.revise(claim("KC07", "4-2025-2")),
            "submit", o -> o.submit(NOW),
            "approve", o -> o.approve(OFFICER, NOW),
            "return", o -> o.giveBack(OFFICER, "thiếu", NOW),
            "withdraw", o -> o.withdraw(OFFICER, "sai", NOW));

    private static final Map<OutcomeStatus, Set<String>> ALLOWED = Map.of(
            OutcomeStatus.RECORDED, Set.of("revise", "submit"),
            OutcomeStatus.SUBMITTED, Set.of("approve", "return"),
            OutcomeStatus.RETURNED, Set.of("revise", "submit"),
            OutcomeStatus.APPROVED, Set.of("withdraw"),
            OutcomeStatus.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource(OutcomeStatus.class)
    void onlyTheseStepsAreThere(OutcomeStatus status) {
        STEPS.forEach((name, step) -> {
            Outcome outcome = in(status);
            if (ALLOWED.getOrDefault(status, Set.of()).contains(name)) {
                step.accept(outcome);
            } else {
                assertThatThrownBy(() -> step.accept(outcome))
                        .as(name + " when " + status)
                        .isInstanceOf(RejectedException.class);
                assertThat(outcome.status()).isEqualTo(status);
            }
        });
    }

    @Test
    void everyStepIsANewRevision() {
        Outcome outcome = in(OutcomeStatus.RECORDED);
        long before = outcome.revision();
        outcome.submit(NOW);
        outcome.approve(OFFICER, NOW);
        assertThat(outcome.revision()).isEqualTo(before + 2);
    }

    @Test
    void nobodyApprovesWhatTheyRecorded() {
        Outcome outcome = in(OutcomeStatus.SUBMITTED);
        assertThatThrownBy(() -> outcome.approve(RECORDER, NOW)).hasMessageContaining("outcome.approve.own");
    }

    @ParameterizedTest
    @CsvSource({
        "KC07, , outcome.evidence.trademark",
        "KC07, ' ', outcome.evidence.trademark",
        "KC08, , outcome.evidence.decision",
        "KC07, 4-2025-1, ",
        "KC08, 12/QĐ, ",
        "KC01, , ",
        "KC09, , ",
    })
    void missingEvidenceStopsAnApproval(String indicator, @Nullable String evidence, @Nullable String key) {
        Outcome outcome = new Outcome(claim(indicator, evidence), RECORDER, NOW);
        outcome.submit(NOW);
        if (key == null) {
            outcome.approve(OFFICER, NOW);
            assertThat(outcome.status()).isEqualTo(OutcomeStatus.APPROVED);
        } else {
            assertThatThrownBy(() -> outcome.approve(OFFICER, NOW)).hasMessageContaining(key);
            assertThat(outcome.status()).isEqualTo(OutcomeStatus.SUBMITTED);
        }
    }

    private static Outcome in(OutcomeStatus status) {
        Outcome outcome = new Outcome(claim("KC07", "4-2025-1"), RECORDER, NOW);
        if (status != OutcomeStatus.RECORDED) {
            outcome.submit(NOW);
        }
        if (status == OutcomeStatus.RETURNED) {
            outcome.giveBack(OFFICER, "thiếu", NOW);
        }
        if (status == OutcomeStatus.APPROVED || status == OutcomeStatus.WITHDRAWN) {
            outcome.approve(OFFICER, NOW);
        }
        if (status == OutcomeStatus.WITHDRAWN) {
            outcome.withdraw(OFFICER, "sai", NOW);
        }
        return outcome;
    }

    private static Claim claim(String indicator, @Nullable String evidence) {
        return new Claim(
                new Indicator(1, indicator, CountRule.DISTINCT, SubjectKind.FACILITY),
                5L,
                null,
                "facility:5",
                null,
                "91",
                "34",
                "91",
                LocalDate.of(2025, 8, 1),
                1,
                evidence,
                null);
    }
}
