package vn.ketnoi.shared;

import java.time.Duration;

/** Somebody tried too often, or too many at once. Nothing was done; after a while it may be tried again. */
public class TooOftenException extends RuntimeException {

    private final Duration wait;

    public TooOftenException(Duration wait) {
        super("again after " + wait);
        this.wait = wait;
    }

    /** In whole seconds, rounded up: after them it really may be tried again. */
    public long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
