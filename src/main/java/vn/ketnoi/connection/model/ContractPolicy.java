package vn.ketnoi.connection.model;

import java.time.Instant;
import java.time.LocalDate;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.shared.RejectedException;

/** A contract was signed between the day of the request and today, by Vietnam's calendar. A quantity has a unit. */
final class ContractPolicy {

    private ContractPolicy() {}

    static void check(RecordContract terms, Instant requested, Instant now) {
        if (terms.signedOn().isAfter(day(now))) {
            throw RejectedException.field("signedOn", "check.PastOrPresent");
        }
        if (terms.signedOn().isBefore(day(requested))) {
            throw RejectedException.field("signedOn", "contract.signedOn.early");
        }
        if (terms.quantity() != null && (terms.unit() == null || terms.unit().isBlank())) {
            throw RejectedException.field("unit", "contract.unit");
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.VIETNAM);
    }
}
