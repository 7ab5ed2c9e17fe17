package vn.ketnoi.launcher;

import java.nio.file.Path;

/** A server of a launcher that was killed, which may need a moment to end. */
final class Leftover {
    private static final int TRIES = 200;

    private Leftover() {}

    /** Waits until nobody holds the server's own lock file any more. */
    static void awaitEnd(final String name, final Path lockFile) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (!Folders.isLocked(lockFile)) {
                return;
            }
            Pause.millis(100);
        }
        throw new Fault(name + " of an earlier run still uses " + lockFile.resolveSibling("")
                + ": end that process first (it holds " + lockFile + ").");
    }
}
