package vn.ketnoi.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A server as it comes from Maven Central: unpacked once, by whichever launcher comes first. */
record Archive(Path file, int leadingFolders, Predicate<String> wanted) {

    /** Unpacks into the folder unless that has been done; an unpacking that was cut short is done again. */
    Path unpackTo(final Path folder) {
        if (!Files.isRegularFile(file)) {
            throw new Fault("The server " + file + " is missing: build once with 'mvn package', which fetches it.");
        }
        Folders.create(Folders.parentOf(folder));
        synchronized (Archive.class) {
            try (var channel = FileChannel.open(
                            folder.resolveSibling(folder.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    unpackAnew(folder);
                }
            } catch (final IOException e) {
                throw new Fault("Unpacking " + file + " to " + folder + " failed (" + e + ").", e);
            }
        }
        return folder;
    }

    private void unpackAnew(final Path folder) throws IOException {
        final Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        try (var zip = new ZipFile(file.toFile())) {
            for (final var entries = zip.entries(); entries.hasMoreElements(); ) {
                unpack(zip, entries.nextElement(), unfinished);
            }
        }
        Folders.openForReading(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void unpack(final ZipFile zip, final ZipEntry entry, final Path folder) throws IOException {
        final String[] names = entry.getName().split("/", leadingFolders + 1);
        if (names.length <= leadingFolders || names[leadingFolders].isEmpty() || !wanted.test(names[leadingFolders])) {
            return;
        }
        final Path target = folder.resolve(names[leadingFolders]).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Folders.parentOf(target));
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }
}
