package vn.ketnoi.facility.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ketnoi.facility.ConsentDetails;
import vn.ketnoi.facility.ConsentWay;
import vn.ketnoi.shared.RejectedException.Reason;

/** What an officer may not put on record as a facility's consent. */
public final class ConsentPolicy {

    private ConsentPolicy() {}

    /** Empty when it may be recorded. */
    public static List<Reason> whyNot(ConsentDetails details, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (details.giverRole() == null || details.giverRole().isBlank()) {
            reasons.add(Reason.of("giverRole", "check.NotBlank"));
        }
        if (details.way() == ConsentWay.PORTAL) {
            reasons.add(Reason.of("way", "consent.way.portal"));
        }
        if (details.givenOn().isAfter(today)) {
            reasons.add(Reason.of("givenOn", "consent.givenOn.future"));
        }
        return reasons;
    }
}
