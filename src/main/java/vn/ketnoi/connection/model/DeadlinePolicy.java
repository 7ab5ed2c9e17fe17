package vn.ketnoi.connection.model;

import java.time.LocalDate;
import vn.ketnoi.shared.RejectedException;

/** Goods are needed on a day to come, and within a time that somebody can plan for. */
public final class DeadlinePolicy {

    static final int YEARS = 5;

    private DeadlinePolicy() {}

    /** @throws RejectedException for today, a day before or one more than five years away */
    public static void check(LocalDate neededBy, LocalDate today) {
        if (!neededBy.isAfter(today)) {
            throw RejectedException.field("neededBy", "check.Future");
        }
        if (neededBy.isAfter(today.plusYears(YEARS))) {
            throw RejectedException.field("neededBy", "connection.neededBy.far", YEARS);
        }
    }
}
