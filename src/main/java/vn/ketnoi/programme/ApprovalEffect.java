package vn.ketnoi.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What approving an outcome would change nationally.
 *
 * @param countedSince since when its subject counts already, null when it does not
 */
public record ApprovalEffect(long before, long after, @Nullable LocalDate countedSince) {}
