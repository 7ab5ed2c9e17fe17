package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Elasticsearch lives and as whom. It refuses to run as root, so root starts it as nobody; where nobody cannot
 * enter a folder it needs, everything for it is put below /var/tmp instead.
 *
 * @param folder what is its own: configuration, data, temporary files
 * @param software its program
 * @param java the JDK it runs on
 */
record SearchHome(Archive archive, Path folder, Path software, Path java) {
    static final String VERSION = "8.19.21";
    private static final int NOBODY = 65_534;
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    static SearchHome of(final Path wanted, final Path servers) {
        final Archive archive =
                new Archive(servers.resolve("elasticsearch-" + VERSION + ".zip"), 1, SearchHome::isNeeded);
        final Path beside = servers.resolve("unpacked/elasticsearch-" + VERSION);
        if (!Machine.isRoot()) {
            return new SearchHome(archive, wanted, beside, Machine.javaHome());
        }
        if (!Files.isExecutable(SETPRIV)) {
            throw new Fault("Elasticsearch does not run as root, and " + SETPRIV + " (package util-linux), which would"
                    + " start it as another user, is missing: run as an ordinary user.");
        }
        final Path folder = Folders.isOpenToAll(wanted) ? wanted : elsewhere(wanted);
        return new SearchHome(
                archive,
                folder,
                Folders.isOpenToAll(servers) ? beside : folder.resolve("software"),
                Folders.isOpenToAll(Machine.javaHome()) ? Machine.javaHome() : folder.resolve("jdk"));
    }

    /** Deletes what was put elsewhere for the folder. */
    static void clean(final Path wanted) {
        if (Machine.isRoot()) {
            Folders.delete(elsewhere(wanted));
        }
    }

    private static Path elsewhere(final Path wanted) {
        return Path.of(
                "/var/tmp/ketnoi-" + Integer.toHexString(wanted.toString().hashCode()));
    }

    private static boolean isNeeded(final String name) {
        return !name.startsWith("config/") && !name.endsWith(".bat") && !name.endsWith(".exe");
    }

    Path conf() {
        return folder.resolve("conf");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path tmp() {
        return folder.resolve("tmp");
    }

    void makeFolders() {
        openFolder();
        archive.unpackTo(software);
        Folders.delete(tmp());
        Stream.of(conf(), data(), logs(), tmp()).forEach(Folders::create);
        if (!java.equals(Machine.javaHome())) {
            JdkCopy.make(Machine.javaHome(), java);
        }
    }

    /** Below /var/tmp, where anybody may have made a folder of that name before us. */
    private void openFolder() {
        Folders.create(folder);
        if (!Machine.isRoot()) {
            return;
        }
        try {
            if (!Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
                throw new Fault(
                        folder + " belongs to another user: delete it, or set another folder with ketnoi.data.");
            }
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(
                    Folders.create(Folders.parentOf(software)), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words before the command that make it run as the user who owns the folder. */
    List<String> asItsUser() {
        return Machine.isRoot()
                ? List.of(SETPRIV.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
                : List.of();
    }

    /** Makes all it writes to belong to that user. */
    void giveAway() {
        if (!Machine.isRoot()) {
            return;
        }
        for (final Path own : List.of(conf(), data(), logs(), tmp())) {
            try (Stream<Path> files = Files.walk(own)) {
                for (final Path file : (Iterable<Path>) files::iterator) {
                    Files.setAttribute(file, "unix:uid", NOBODY);
                    Files.setAttribute(file, "unix:gid", NOBODY);
                }
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
