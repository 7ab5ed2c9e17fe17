package vn.ketnoi.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody else saved the record after the caller read it. Nothing was written; the caller decides what to keep. */
public class StaleException extends RuntimeException {

    /** MariaDB's "record has changed since last read", and the victim of a deadlock. */
    private static final Set<Integer> LOST_TO_ANOTHER = Set.of(1020, 1213);

    private final @Nullable Long currentVersion;

    public StaleException(long currentVersion) {
        super("current version is " + currentVersion);
        this.currentVersion = currentVersion;
    }

    private StaleException(Throwable cause) {
        super("another transaction came first", cause);
        this.currentVersion = null;
    }

    /** The version to read again, or null when two saved at the same moment and it is not known which it is now. */
    public @Nullable Long currentVersion() {
        return currentVersion;
    }

    /** Refuses when the caller's version is not the current one. */
    public static void check(long expected, long current) {
        if (expected != current) {
            throw new StaleException(current);
        }
    }

    /** What was thrown, if it means that another transaction saved the same record first, at whatever layer that showed. */
    public static Optional<StaleException> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof StaleException stale) {
                return Optional.of(stale);
            }
            if (t instanceof OptimisticLockException
                    || t instanceof SQLException sql && LOST_TO_ANOTHER.contains(sql.getErrorCode())) {
                return Optional.of(new StaleException(thrown));
            }
        }
        return Optional.empty();
    }
}
