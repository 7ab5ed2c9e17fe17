package vn.ketnoi.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what arrives by the outbox. */
public final class Eventually {

    private Eventually() {}

    /** Repeats the assertion until it holds; after the time given, its own failure is the test's. */
    public static void within(Duration time, Runnable assertion) {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }
}
