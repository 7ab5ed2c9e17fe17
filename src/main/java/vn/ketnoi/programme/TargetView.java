package vn.ketnoi.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a target.
 *
 * @param number counts the versions of one indicator, from 1
 * @param target null for a qualitative indicator
 * @param inForce whether it is the one that holds today
 */
public record TargetView(
        long id,
        String indicator,
        int number,
        @Nullable Integer target,
        boolean approximate,
        LocalDate effectiveFrom,
        String reason,
        String source,
        Instant enteredAt,
        boolean inForce) {}
