package vn.ketnoi.launcher;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the running JDK for a user who cannot enter the original, as below /root. */
final class JdkCopy {
    private static final Set<String> LEFT_OUT = Set.of("jmods", "include", "demo", "man", "docs", "legal", "src.zip");

    private JdkCopy() {}

    static void make(final Path original, final Path copy) {
        if (Files.isDirectory(copy)) {
            return;
        }
        final Path unfinished = copy.resolveSibling("jdk.unfinished");
        Folders.delete(unfinished);
        try (Stream<Path> files = Files.walk(original, FileVisitOption.FOLLOW_LINKS)) {
            for (final Path file : (Iterable<Path>) files::iterator) {
                final Path relative = original.relativize(file);
                if (!LEFT_OUT.contains(relative.getName(0).toString()) && !relative.endsWith("src.zip")) {
                    copy(file, unfinished.resolve(relative));
                }
            }
            Folders.openForReading(unfinished);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (final IOException e) {
            throw new Fault("The JDK cannot be copied from " + original + " to " + copy + " (" + e + ").", e);
        }
    }

    private static void copy(final Path from, final Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else {
            Files.copy(from, to);
        }
    }
}
