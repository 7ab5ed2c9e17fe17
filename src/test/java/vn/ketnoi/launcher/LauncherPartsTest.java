package vn.ketnoi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherPartsTest {
    @TempDir
    private Path folder;

    @Test
    void anUnpackingThatWasCutShortIsDoneAgain() throws IOException {
        final Path unpacked = folder.resolve("server");
        Files.createDirectories(folder.resolve("server.unfinished/bin"));
        Files.writeString(folder.resolve("server.unfinished/bin/half"), "half");

        new Archive(zip("top/bin/program"), 1, name -> true).unpackTo(unpacked);

        assertThat(unpacked.resolve("bin/program")).isExecutable();
        assertThat(unpacked.resolve("bin/half")).doesNotExist();
        assertThat(folder.resolve("server.unfinished")).doesNotExist();
    }

    @Test
    void anArchiveCannotWriteOutsideItsFolder() throws IOException {
        final Archive archive = new Archive(zip("top/../../evil"), 1, name -> true);

        assertThatThrownBy(() -> archive.unpackTo(folder.resolve("server"))).isInstanceOf(Fault.class);
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void theEndOfALogLeavesOutStackFramesAndColours() throws IOException {
        final Path log = Files.writeString(
                folder.resolve("log"),
                "\u001B[31mno table\u001B[0m\n\tat a.B.c(B.java:1)\n\t... 3 more\nCaused by: x\n");

        assertThat(LogEnd.of(log)).containsExactly("no table", "Caused by: x");
    }

    @Test
    void aSecretIsMadeOnceAndIsItsOwnersAlone() throws IOException {
        final Secrets secrets = new Secrets(folder.resolve("secrets"));

        final String password = secrets.password("admin");

        assertThat(password).hasSizeGreaterThan(20).isEqualTo(secrets.password("admin"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets/admin.password")))
                .extracting(Enum::name)
                .containsOnly("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void aFolderIsHeldByOneLauncherAtATime() {
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> DataFolder.hold(held.path()))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("Another launcher");
        }
        DataFolder.hold(folder).close();
    }

    @Test
    void cleaningLeavesWhatTheLauncherHasNotMade() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        Files.createDirectories(folder.resolve("database/data"));

        try (DataFolder held = DataFolder.hold(folder)) {
            held.clean();
        }

        assertThat(folder.resolve("thesis.txt")).exists();
        assertThat(folder.resolve("database")).doesNotExist();
    }

    @Test
    void aChildIsStoppedOrKilled() {
        final Child stopped = sleeper();
        stopped.stop();
        final Child killed = sleeper();
        killed.kill();

        assertThat(stopped.isAlive()).isFalse();
        assertThat(killed.isAlive()).isFalse();
    }

    @Test
    void aChildThatEndsByItselfTellsItsExitCode() {
        final Child child = Child.start(new Command(List.of("/bin/sh", "-c", "exit 7"), folder), folder.resolve("log"));

        assertThat(child.exitCode()).isEqualTo(7);
    }

    @Test
    void tooLittleMemoryIsSaidInOneSentence() {
        assertThatThrownBy(() -> Machine.checkMemory(Long.MAX_VALUE))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith("Not enough memory");
    }

    private Child sleeper() {
        return Child.start(new Command(List.of("sleep", "60"), folder), folder.resolve("log"));
    }

    private Path zip(final String entry) throws IOException {
        final Path file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[] {1});
        }
        return file;
    }
}
