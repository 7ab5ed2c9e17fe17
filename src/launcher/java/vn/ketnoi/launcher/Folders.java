package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done to folders and files more than once. */
final class Folders {
    private Folders() {}

    static Path create(final Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (final IOException e) {
            throw new Fault("The folder " + folder + " cannot be made (" + e + ").", e);
        }
    }

    static Path parentOf(final Path path) {
        return Objects.requireNonNull(path.getParent(), "a folder below the root");
    }

    /** Deletes the folder with everything in it; follows no links. */
    static void delete(final Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (final IOException e) {
            throw new Fault("The folder " + folder + " cannot be deleted (" + e + ").", e);
        }
    }

    /** Writes a file that only its owner may read, from its first byte on. */
    static void writePrivate(final Path file, final String text) {
        try {
            Files.deleteIfExists(file);
            final var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, text);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether another process holds a lock on the file; false where there is no such file. */
    static boolean isLocked(final Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets every user read what is in the folder and run what is in folders called bin, whatever the umask says. */
    static void openForReading(final Path folder) throws IOException {
        final var program = PosixFilePermissions.fromString("rwxr-xr-x");
        final var text = PosixFilePermissions.fromString("rw-r--r--");
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : (Iterable<Path>) files::iterator) {
                final boolean entered =
                        Files.isExecutable(file) || parentOf(file).endsWith("bin");
                Files.setPosixFilePermissions(file, entered ? program : text);
            }
        }
    }

    /** Whether every user may enter all the folders on the way to this one. */
    static boolean isOpenToAll(final Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at) && !othersMayEnter(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean othersMayEnter(final Path folder) {
        try {
            return ((int) Files.getAttribute(folder, "unix:mode") & 1) != 0;
        } catch (final IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(final Path file, final BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(final Path folder, final @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
