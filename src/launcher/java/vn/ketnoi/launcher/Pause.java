package vn.ketnoi.launcher;

/** Waiting without a checked exception. */
final class Pause {
    private Pause() {}

    static void millis(final long millis) {
        try {
            Thread.sleep(millis);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("The launcher was interrupted.", e);
        }
    }
}
