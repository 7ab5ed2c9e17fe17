package vn.ketnoi.connection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.ketnoi.connection.model.Requests.BUYER;
import static vn.ketnoi.connection.model.Requests.FACILITY;
import static vn.ketnoi.connection.model.Requests.TODAY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.connection.ContractStatus;
import vn.ketnoi.connection.ContractStep;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.connection.RequestStatus;
import vn.ketnoi.connection.Side;
import vn.ketnoi.shared.RejectedException;

class ContractTest {

    static Stream<Arguments> everything() {
        return Arrays.stream(ContractStatus.values()).flatMap(status -> Arrays.stream(ContractStep.values())
                .flatMap(step -> Arrays.stream(Side.values()).map(side -> arguments(status, step, side))));
    }

    /** The contract is recorded by the buyer, so only the facility may answer, once. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everything")
    void onlyTheOtherSideAnswersAndOnlyOnce(ContractStatus status, ContractStep step, Side side) {
        Contract contract = in(status);
        if (status == ContractStatus.RECORDED && side == Side.FACILITY) {
            act(contract, step, FACILITY);
            assertThat(contract.view().status())
                    .isEqualTo(step == ContractStep.CONFIRM ? ContractStatus.CONFIRMED : ContractStatus.DISPUTED);
            assertThat(contract.isOpen()).isFalse();
        } else {
            String expected = status == ContractStatus.RECORDED ? step.refusedToSide() : step.refusedFrom(status);
            assertRefused(() -> act(contract, step, Requests.of(side)), "", expected);
            assertThat(contract.view().status()).as("nothing changed").isEqualTo(status);
        }
    }

    @Test
    void aDisputedContractIsRecordedAnewAndTheOldVersionStays() {
        ConnectionRequest request = Requests.in(RequestStatus.ACCEPTED);
        Contract first = Requests.recorded(request, BUYER);
        assertRefused(() -> request.record(Requests.terms(), true, first, FACILITY), "", "contract.record.open");
        request.dispute(first, " the value is in dong ", FACILITY);
        Contract second = Requests.withId(request.record(Requests.terms(), true, first, FACILITY), 10);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.view().reason()).isEqualTo("the value is in dong");
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.view().recordedSide()).isEqualTo(Side.FACILITY);
    }

    @Test
    void itWasSignedBetweenTheRequestAndToday() {
        assertThatCode(() -> record(TODAY, Requests.NOW)).doesNotThrowAnyException();
        assertRefused(() -> record(TODAY.plusDays(1), Requests.NOW), "signedOn", "check.PastOrPresent");
        assertRefused(() -> record(TODAY.minusDays(1), Requests.NOW), "signedOn", "contract.signedOn.early");
    }

    @Test
    void daysAreVietnams() {
        Instant lateEvening = Instant.parse("2026-03-02T17:30:00Z"); // half past midnight of the 3rd in Hà Nội
        assertThatCode(() -> record(LocalDate.of(2026, 3, 3), lateEvening)).doesNotThrowAnyException();
    }

    @Test
    void aQuantityHasAUnit() {
        RecordContract terms = new RecordContract(BigDecimal.TEN, "VND", TODAY, BigDecimal.ONE, " ", false);
        ConnectionRequest request = Requests.in(RequestStatus.ACCEPTED);
        assertRefused(() -> request.record(terms, false, null, BUYER), "unit", "contract.unit");
    }

    @Test
    void goodsAreNeededOnADayToCome() {
        assertThatCode(() -> DeadlinePolicy.check(TODAY.plusDays(1), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> DeadlinePolicy.check(TODAY.plusYears(5), TODAY)).doesNotThrowAnyException();
        assertRefused(() -> DeadlinePolicy.check(TODAY, TODAY), "neededBy", "check.Future");
        assertRefused(() -> DeadlinePolicy.check(LocalDate.MAX, TODAY), "neededBy", "connection.neededBy.far");
    }

    private static void record(LocalDate signedOn, Instant now) {
        Requests.in(RequestStatus.ACCEPTED)
                .record(
                        new RecordContract(BigDecimal.TEN, "VND", signedOn, null, null, false),
                        false,
                        null,
                        new Actor(Side.BUYER, 11, now));
    }

    private static Contract in(ContractStatus status) {
        Contract contract = Requests.recordedBy(Side.BUYER);
        switch (status) {
            case RECORDED -> {}
            case CONFIRMED -> contract.confirm(FACILITY);
            case DISPUTED -> contract.dispute("no", FACILITY);
        }
        return contract;
    }

    private static void act(Contract contract, ContractStep step, Actor actor) {
        switch (step) {
            case CONFIRM -> contract.confirm(actor);
            case DISPUTE -> contract.dispute("no", actor);
        }
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String field, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RejectedException.class, e -> {
            assertThat(e.reasons().get(0).field()).isEqualTo(field);
            assertThat(e.reasons().get(0).key()).isEqualTo(key);
        });
    }
}
