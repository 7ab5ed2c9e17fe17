package vn.ketnoi.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work done at the same time. */
final class Together {
    private Together() {}

    static CompletableFuture<Void> begin(final Runnable work) {
        return CompletableFuture.runAsync(work, Together::inBackground);
    }

    static CompletableFuture<Void> after(final CompletableFuture<Void> first, final Runnable work) {
        return first.thenRunAsync(work, Together::inBackground);
    }

    /** Waits until all of it is done, or until the first of it has failed. */
    static void finish(final List<CompletableFuture<Void>> all) {
        final CompletableFuture<Void> outcome = CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
        all.forEach(one -> one.exceptionally(failure -> {
            outcome.completeExceptionally(failure);
            return null;
        }));
        try {
            outcome.join();
        } catch (final CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void inBackground(final Runnable work) {
        final Thread thread = new Thread(work, "ketnoi-launcher");
        thread.setDaemon(true);
        thread.start();
    }
}
