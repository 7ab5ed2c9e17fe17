package vn.ketnoi.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that keeps everything between runs, held by one launcher at a time. */
final class DataFolder implements AutoCloseable {
    /** What the launcher makes in it: all that starting clean deletes, whatever else is kept beside it. */
    private static final List<String> PARTS = List.of("database", "search", "portal", "logs", "secrets");

    /** The system's lock is the process's: opening the file twice in one process and closing it once would lose it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(final Path path, final FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder hold(final Path path) {
        if (!HELD.add(path)) {
            throw busy(path);
        }
        try {
            return new DataFolder(path, lock(path)).checked();
        } catch (final IOException e) {
            HELD.remove(path);
            throw new Fault(path + " cannot be written to (" + e + "): ketnoi.data sets another folder.", e);
        } catch (final Fault e) {
            HELD.remove(path);
            throw e;
        }
    }

    private static FileChannel lock(final Path path) throws IOException {
        Files.createDirectories(path);
        final FileChannel channel =
                FileChannel.open(path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw busy(path);
        }
        return channel;
    }

    private static Fault busy(final Path path) {
        return new Fault("Another launcher is running on " + path
                + ": stop it first, or choose another folder with ketnoi.data.");
    }

    private DataFolder checked() throws IOException {
        for (final String part : PARTS) {
            final Path folder = path.resolve(part);
            if (Files.exists(folder) && !Files.isWritable(folder)) {
                close();
                throw new Fault(folder + " belongs to another user (" + Files.getOwner(folder)
                        + "): ketnoi.data sets another folder.");
            }
        }
        return this;
    }

    Path of(final String part) {
        return path.resolve(part);
    }

    Path log(final String part) {
        return Folders.create(of("logs")).resolve(part + ".log");
    }

    Secrets secrets() {
        return new Secrets(of("secrets"));
    }

    Path path() {
        return path;
    }

    void clean() {
        PARTS.forEach(part -> Folders.delete(of(part)));
    }

    @Override
    public void close() {
        HELD.remove(path);
        try {
            channel.close();
        } catch (final IOException e) {
            // The lock goes with the process at the latest.
        }
    }
}
