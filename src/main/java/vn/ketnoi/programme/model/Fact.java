package vn.ketnoi.programme.model;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An approved outcome, as far as counting needs to know. Ids grow in the order of entry.
 *
 * @param list the list ("63" or "34") that {@code provinceAt} belongs to
 * @param province the province of today
 */
public record Fact(
        long id,
        String indicator,
        String subjectKey,
        @Nullable Long lineId,
        String list,
        String provinceAt,
        String province,
        LocalDate acceptedOn,
        int quantity,
        @Nullable String evidence) {

    /** First by acceptance; on the same day the one entered first. */
    public static final Comparator<Fact> FIRST =
            Comparator.comparing(Fact::acceptedOn).thenComparingLong(Fact::id);
}
