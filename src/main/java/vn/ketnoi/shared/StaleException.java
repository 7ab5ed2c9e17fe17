package vn.ketnoi.shared;

/** Somebody else saved the record after the caller read it. Nothing was written; the caller decides what to keep. */
public class StaleException extends RuntimeException {

    private final long currentVersion;

    public StaleException(long currentVersion) {
        super("current version is " + currentVersion);
        this.currentVersion = currentVersion;
    }

    public long currentVersion() {
        return currentVersion;
    }

    /** Refuses when the caller's version is not the current one. */
    public static void check(long expected, long current) {
        if (expected != current) {
            throw new StaleException(current);
        }
    }
}
