package vn.ketnoi.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of an index with the database, under way or over.
 *
 * @param total how many records were to be compared when it began
 * @param failure {@code AWAY} when the search engine was, {@code FAILED}, or {@code LOST} with its node; null when all is well
 */
public record IndexCheck(
        long id,
        String kind,
        Instant startedAt,
        @Nullable Instant endedAt,
        long total,
        long compared,
        Counts counts,
        @Nullable String failure) {

    /** How it stands, in one of the words of {@code index.comparison.state}. */
    public String state() {
        if (failure != null) {
            return failure;
        }
        if (endedAt == null) {
            return "RUNNING";
        }
        boolean allMended = counts.mended() == counts.found() && counts.undecided() == 0;
        return !allMended ? "OPEN" : counts.found() == 0 ? "SAME" : "MENDED";
    }

    /**
     * @param missing records without a document
     * @param stale documents older than their record
     * @param ahead documents newer than their record, as after a restored backup
     * @param extra documents of what is not published or not there at all
     * @param mended those of them that are right now
     * @param undecided what differed while deliveries were too far behind to say whether it is on its way
     */
    public record Counts(long missing, long stale, long ahead, long extra, long mended, long undecided) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public long found() {
            return missing + stale + ahead + extra;
        }

        public Counts plus(Counts more) {
            return new Counts(
                    missing + more.missing,
                    stale + more.stale,
                    ahead + more.ahead,
                    extra + more.extra,
                    mended + more.mended,
                    undecided + more.undecided);
        }
    }
}
