package vn.ketnoi.shared;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A rule said no, and the user can do something about it. Each reason names the field it is about (empty for the whole)
 * and a key of the message bundles; the words are chosen where the user's language is known.
 */
public class RejectedException extends RuntimeException {

    private static final int DUPLICATE_KEY = 1062;

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

    /** What was thrown, if it means that somebody took the same code or address at the same moment (a unique key). */
    public static Optional<RejectedException> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
                return Optional.of(new RejectedException("record.taken"));
            }
        }
        return Optional.empty();
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
