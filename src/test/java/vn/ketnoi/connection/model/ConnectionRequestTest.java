package vn.ketnoi.connection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.ketnoi.connection.model.Requests.BUYER;
import static vn.ketnoi.connection.model.Requests.FACILITY;

import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.connection.ContractStatus;
import vn.ketnoi.connection.ContractStep;
import vn.ketnoi.connection.Party;
import vn.ketnoi.connection.RequestStatus;
import vn.ketnoi.connection.RequestStep;
import vn.ketnoi.connection.Side;
import vn.ketnoi.shared.RejectedException;

class ConnectionRequestTest {

    /** Written down once more, apart from the code: status, step, side, and where that leads. All else is refused. */
    private static final Map<String, RequestStatus> ALLOWED = Map.ofEntries(
            Map.entry("SENT ACCEPT FACILITY", RequestStatus.ACCEPTED),
            Map.entry("SENT DECLINE FACILITY", RequestStatus.DECLINED),
            Map.entry("SENT WITHDRAW BUYER", RequestStatus.WITHDRAWN),
            Map.entry("SENT SAY FACILITY", RequestStatus.SENT),
            Map.entry("SENT SAY BUYER", RequestStatus.SENT),
            Map.entry("ACCEPTED SAY FACILITY", RequestStatus.ACCEPTED),
            Map.entry("ACCEPTED SAY BUYER", RequestStatus.ACCEPTED),
            Map.entry("ACCEPTED RECORD FACILITY", RequestStatus.ACCEPTED),
            Map.entry("ACCEPTED RECORD BUYER", RequestStatus.ACCEPTED),
            Map.entry("ACCEPTED CONTRACT FACILITY", RequestStatus.CONTRACTED),
            Map.entry("ACCEPTED CONTRACT BUYER", RequestStatus.CONTRACTED),
            Map.entry("ACCEPTED CLOSE FACILITY", RequestStatus.CLOSED),
            Map.entry("ACCEPTED CLOSE BUYER", RequestStatus.CLOSED),
            Map.entry("CONTRACTED SAY FACILITY", RequestStatus.CONTRACTED),
            Map.entry("CONTRACTED SAY BUYER", RequestStatus.CONTRACTED));

    static Stream<Arguments> everything() {
        return Arrays.stream(RequestStatus.values()).flatMap(status -> Arrays.stream(RequestStep.values())
                .flatMap(step -> Arrays.stream(Side.values()).map(side -> arguments(status, step, side))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everything")
    void eachStepIsDoneOrRefusedInItsOwnWords(RequestStatus status, RequestStep step, Side side) {
        ConnectionRequest request = Requests.in(status);
        Contract contract = Requests.recordedBy(side.other());
        RequestStatus next = ALLOWED.get(status + " " + step + " " + side);
        if (next != null) {
            Requests.act(request, step, Requests.of(side), contract);
            assertThat(Requests.status(request)).isEqualTo(next);
        } else {
            String expected = step.isFor(side) ? step.refusedFrom(status) : step.refusedToSide();
            assertThatThrownBy(() -> Requests.act(request, step, Requests.of(side), contract))
                    .isInstanceOfSatisfying(
                            RejectedException.class, e -> assertThat(key(e)).isEqualTo(expected));
            assertThat(Requests.status(request)).as("nothing changed").isEqualTo(status);
        }
    }

    @Test
    void everyRefusalHasWordsInBothLanguages() {
        Stream<String> request = everything().map(a -> {
            RequestStatus status = (RequestStatus) a.get()[0];
            RequestStep step = (RequestStep) a.get()[1];
            return status.after(step).isPresent() ? "RequestStatus." + status : step.refusedFrom(status);
        });
        Stream<String> sides = Stream.of(RequestStep.ACCEPT, RequestStep.DECLINE, RequestStep.WITHDRAW)
                .map(RequestStep::refusedToSide);
        Stream<String> contract = Arrays.stream(ContractStep.values())
                .flatMap(step -> Stream.of(
                        step.refusedToSide(),
                        step.refusedFrom(ContractStatus.CONFIRMED),
                        step.refusedFrom(ContractStatus.DISPUTED)));
        Set<String> vi = ResourceBundle.getBundle("i18n.messages_vi").keySet();
        Set<String> en = ResourceBundle.getBundle("i18n.messages_en").keySet();
        assertThat(Stream.of(request, sides, contract).flatMap(s -> s)).allSatisfy(key -> {
            assertThat(vi).contains(key);
            assertThat(en).contains(key);
        });
    }

    @Test
    void itIsAlwaysKnownWhoseTurnItIs() {
        ConnectionRequest request = Requests.sent();
        assertThat(turn(request)).isEqualTo(Side.FACILITY);
        request.accept(FACILITY);
        assertThat(turn(request)).isEqualTo(Side.BUYER);
        Contract contract = Requests.recorded(request, BUYER);
        assertThat(turn(request)).isEqualTo(Side.FACILITY);
        request.dispute(contract, "wrong currency", FACILITY);
        assertThat(turn(request)).as("who recorded it records it anew").isEqualTo(Side.BUYER);
        Contract again = request.record(Requests.terms(), true, contract, FACILITY);
        assertThat(turn(request)).isEqualTo(Side.BUYER);
        request.confirm(again, BUYER);
        assertThat(turn(request)).isNull();
    }

    @Test
    void nothingIsLeftToDoAfterANo() {
        ConnectionRequest declined = Requests.sent();
        declined.decline("  no capacity before May ", FACILITY);
        assertThat(turn(declined)).isNull();
        assertThat(Requests.view(declined).reason()).isEqualTo("no capacity before May");
        ConnectionRequest withdrawn = Requests.sent();
        withdrawn.withdraw(BUYER);
        assertThat(turn(withdrawn)).isNull();
    }

    @Test
    void aContractThatWaitsKeepsTheRequestOpen() {
        ConnectionRequest request = Requests.in(RequestStatus.ACCEPTED);
        Contract contract = Requests.recorded(request, BUYER);
        assertThatThrownBy(() -> request.close(contract, BUYER))
                .isInstanceOfSatisfying(
                        RejectedException.class, e -> assertThat(key(e)).isEqualTo("connection.close.contract"));
        request.dispute(contract, "not agreed", FACILITY);
        request.close(contract, BUYER);
        assertThat(Requests.status(request)).isEqualTo(RequestStatus.CLOSED);
    }

    @Test
    void whatWasAskedIsKeptAsItWas() {
        var view = Requests.view(Requests.sent());
        assertThat(view.words()).isEqualTo("For Tết <b>please</b>");
        assertThat(view.unit()).isEqualTo("lít");
        assertThat(view.product()).isEqualTo(new Party(5, "Nước mắm", "Fish sauce"));
        assertThat(view.can(RequestStep.WITHDRAW)).isTrue();
        assertThat(view.can(RequestStep.ACCEPT)).as("not for the buyer").isFalse();
    }

    private static @Nullable Side turn(ConnectionRequest request) {
        return Requests.view(request).turn();
    }

    private static String key(RejectedException e) {
        return e.reasons().get(0).key();
    }
}
