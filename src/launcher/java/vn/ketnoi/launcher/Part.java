package vn.ketnoi.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A server that can be started, stopped, killed and started again, and keeps its address throughout. */
public abstract class Part implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final String name;
    private final Path log;
    private final Duration patience;
    private final CompletableFuture<Fault> death = new CompletableFuture<>();
    private @Nullable Child child;
    private boolean expectedToRun;
    private boolean closed;

    Part(final String name, final Path log, final Duration patience) {
        this.name = name;
        this.log = log;
        this.patience = patience;
    }

    /** What has to be on disk before the command can run, and the command. */
    abstract Command prepare();

    /** Whether the server answers. */
    abstract boolean isReady();

    /** Why it will never be ready although its process runs; null as long as there is hope. */
    @Nullable
    String hopeless() {
        return null;
    }

    /** Starts the server and waits until it answers. */
    public final void start() {
        awaitReady(launch(prepare()));
    }

    /** Ends the server in good order; does nothing when it does not run. */
    public final void stop() {
        final Child running = taken();
        if (running != null) {
            running.stop();
        }
    }

    /** Ends the server as a crash would. */
    public final void kill() {
        final Child running = taken();
        if (running != null) {
            running.kill();
        }
    }

    /** Stops for good: a start under way in another thread ends with a fault. */
    @Override
    public final void close() {
        synchronized (this) {
            closed = true;
        }
        stop();
    }

    public final synchronized boolean isRunning() {
        return child != null && child.isAlive();
    }

    public final Path log() {
        return log;
    }

    /** Completed when the server ends without having been asked to. */
    final CompletableFuture<Fault> death() {
        return death;
    }

    final Fault fault(final String whatHappened) {
        return new Fault(name + " " + whatHappened, LogEnd.of(log));
    }

    private synchronized Child launch(final Command command) {
        if (closed || isRunning()) {
            throw new Fault(name + (closed ? " is being stopped." : " runs already."));
        }
        final Child started = Child.start(command, log);
        child = started;
        expectedToRun = true;
        started.whenEnded(code -> ended(started, code));
        return started;
    }

    private synchronized void ended(final Child which, final int code) {
        if (child == which && expectedToRun) {
            death.complete(fault("ended by itself (exit code " + code + ")."));
        }
    }

    private synchronized @Nullable Child taken() {
        final Child running = child;
        child = null;
        expectedToRun = false;
        return running;
    }

    private void awaitReady(final Child started) {
        final Instant deadline = Instant.now().plus(patience);
        while (!isReady()) {
            if (!started.isAlive()) {
                throw fault("ended before it was ready (exit code " + started.exitCode() + ").");
            }
            final String reason = hopeless();
            if (reason != null || Instant.now().isAfter(deadline)) {
                final Fault fault =
                        fault(reason == null ? "was not ready after " + patience.toSeconds() + " seconds." : reason);
                stop();
                throw fault;
            }
            Pause.millis(LOOK_AGAIN_MILLIS);
        }
    }
}
