package vn.ketnoi.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an import went, or how far it is: {@code done} of {@code rows}. With {@code dryRun} nothing was written.
 *
 * @param told how many of those that were taken the search knows of: what is published of them can be found
 */
public record ImportView(
        long id,
        String kind,
        @Nullable Long facilityId,
        String fileName,
        boolean workbook,
        boolean dryRun,
        ImportState state,
        int rows,
        int added,
        int changed,
        int same,
        int refused,
        int warned,
        int told,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public int done() {
        return added + changed + same + refused;
    }

    public int taken() {
        return added + changed + same;
    }

    /** Whether all that was taken can be found, as far as it is published. */
    public boolean allTold() {
        return finished() && (dryRun || told == taken());
    }

    /** What goes on in the background, whether or not anybody looks on. */
    public boolean finished() {
        return state != ImportState.RUNNING;
    }
}
