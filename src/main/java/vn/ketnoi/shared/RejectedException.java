package vn.ketnoi.shared;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule said no, and the user can do something about it. Each reason names the field it is about (empty for the whole)
 * and a key of the message bundles; the words are chosen where the user's language is known.
 */
public class RejectedException extends RuntimeException {

    private static final int DUPLICATE_KEY = 1062;

    /** Comparing, and storing, letters that a column of codes (ASCII) cannot hold. */
    private static final Set<Integer> NO_CODE = Set.of(1267, 1366);

    private final List<Reason> reasons;

    public record Reason(String field, String key, List<Object> args) {

        public static Reason of(String field, String key, Object... args) {
            return new Reason(field, key, List.of(args));
        }
    }

    public RejectedException(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public RejectedException(String key, Object... args) {
        this(List.of(new Reason("", key, List.of(args))));
    }

    public static RejectedException field(String field, String key, Object... args) {
        return new RejectedException(List.of(new Reason(field, key, List.of(args))));
    }

    /**
     * What was thrown, if it means that somebody took the same code or address at the same moment (a unique key), or that
     * what was given as a code can be none.
     */
    public static Optional<RejectedException> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
                return Optional.of(new RejectedException("record.taken"));
            }
            if (t instanceof SQLException sql && NO_CODE.contains(sql.getErrorCode())) {
                return Optional.of(new RejectedException("check.code"));
            }
        }
        return Optional.empty();
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
