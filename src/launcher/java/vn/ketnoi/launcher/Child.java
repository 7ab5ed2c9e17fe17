package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * A process that dies with the launcher, however the launcher dies. It runs below a small shell whose standard input is
 * a pipe that only the launcher holds open: when the pipe closes, a watcher in that shell ends the process.
 */
final class Child {
    private static final int GRACE_SECONDS = 15;
    private static final String KILL = "kill";

    /**
     * $1 is "group" when the shell leads a group of its own, so that grandchildren can be killed too. Background
     * processes of a shell ignore the terminal's Ctrl+C: the launcher alone decides when they end.
     */
    private static final String SHELL =
            """
            whom=$1; shift
            exec 3<&0 </dev/null
            "$@" 3<&- &
            child=$!
            (
              trap 'exit 0' TERM
              read -r word <&3
              if [ "$word" != %s ]; then
                kill -TERM "$child" 2>/dev/null
                n=0
                while [ $n -lt %d ] && kill -0 "$child" 2>/dev/null; do sleep 0.1; n=$((n+1)); done
              fi
              kill -0 "$child" 2>/dev/null || exit 0
              if [ "$whom" = group ]; then kill -KILL -- -$$; fi
              kill -KILL "$child"
            ) &
            watcher=$!
            wait "$child"
            code=$?
            exec 2>/dev/null
            kill -TERM "$watcher"
            wait "$watcher"
            exit $code
            """
                    .formatted(KILL, GRACE_SECONDS * 10);

    private final Process process;

    private Child(final Process process) {
        this.process = process;
    }

    /** Starts the command; what it says goes to the log, which is emptied first. */
    static Child start(final Command command, final Path log) {
        final ProcessBuilder builder = new ProcessBuilder(shellWords(command.words()));
        builder.directory(command.directory().toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        command.applyEnvironmentTo(builder.environment());
        try {
            return new Child(builder.start());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shellWords(final List<String> words) {
        final boolean ownGroup = Files.isExecutable(Path.of("/usr/bin/setsid"));
        final List<String> all = new ArrayList<>();
        if (ownGroup) {
            all.add("/usr/bin/setsid");
        }
        all.addAll(List.of("/bin/sh", "-c", SHELL, "ketnoi", ownGroup ? "group" : "alone"));
        all.addAll(words);
        return all;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end and says with which code. */
    int exitCode() {
        return process.onExit().join().exitValue();
    }

    void whenEnded(final IntConsumer consumer) {
        final Thread thread = new Thread(() -> consumer.accept(exitCode()), "ketnoi-child");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks the process to end, waits, and kills it where it does not. */
    void stop() {
        endWith("");
    }

    /** Ends the process at once, as a crash would. */
    void kill() {
        endWith(KILL + "\n");
    }

    private void endWith(final String word) {
        try (var pipe = process.getOutputStream()) {
            pipe.write(word.getBytes(StandardCharsets.US_ASCII));
        } catch (final IOException e) {
            // The shell is gone already: there is nobody left to read.
        }
        try {
            if (!process.waitFor(GRACE_SECONDS + 5L, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
