package vn.ketnoi.delivery.model;

import java.util.List;
import vn.ketnoi.delivery.DeliveryState;
import vn.ketnoi.delivery.DeliveryView;
import vn.ketnoi.shared.RejectedException.Reason;

/** Only what the portal has given up on may be given up for good, and not without saying why. */
public final class DiscardPolicy {

    private static final int LONGEST = 1000;

    private DiscardPolicy() {}

    /** Empty when it may be discarded. */
    public static List<Reason> whyNot(DeliveryView delivery, String reason) {
        if (delivery.state() != DeliveryState.PARKED) {
            return List.of(Reason.of("", "delivery.discard.waiting"));
        }
        if (reason.isBlank()) {
            return List.of(Reason.of("reason", "check.NotBlank"));
        }
        return reason.strip().length() > LONGEST ? List.of(Reason.of("reason", "check.Size", 1, LONGEST)) : List.of();
    }
}
