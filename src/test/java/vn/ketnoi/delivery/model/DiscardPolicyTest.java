package vn.ketnoi.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ketnoi.delivery.DeliveryState;
import vn.ketnoi.delivery.DeliveryView;
import vn.ketnoi.shared.RejectedException.Reason;

class DiscardPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @Test
    void whatWasSetAsideMayGoWithAReason() {
        assertThat(DiscardPolicy.whyNot(in(DeliveryState.PARKED), "Bản ghi thử"))
                .isEmpty();
    }

    @Test
    void whatIsStillTriedStays() {
        assertThat(DiscardPolicy.whyNot(in(DeliveryState.WAITING), "Bản ghi thử"))
                .extracting(Reason::key)
                .containsExactly("delivery.discard.waiting");
    }

    @Test
    void theReasonIsNeitherEmptyNorABook() {
        assertThat(DiscardPolicy.whyNot(in(DeliveryState.PARKED), " \n"))
                .extracting(Reason::field, Reason::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("reason", "check.NotBlank"));
        assertThat(DiscardPolicy.whyNot(in(DeliveryState.PARKED), "a".repeat(1001)))
                .extracting(Reason::key)
                .containsExactly("check.Size");
        assertThat(DiscardPolicy.whyNot(in(DeliveryState.PARKED), "a".repeat(1000)))
                .isEmpty();
    }

    private static DeliveryView in(DeliveryState state) {
        return new DeliveryView(1, "search", "ProductChanged", 7, state, NOW, 8, NOW, "failed");
    }
}
