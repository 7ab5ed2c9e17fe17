package vn.ketnoi.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whether this machine can run the portal; each check answers with one sentence. */
final class Machine {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long DISK_MEGABYTES = 2048;
    private static final int OLDEST_JAVA = 17;
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    private Machine() {}

    static String java() {
        return Path.of(javaHome().toString(), "bin", "java").toString();
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static void checkSystem() {
        final String system = System.getProperty("os.name");
        if (!system.startsWith("Linux") && !system.startsWith("Mac")) {
            throw new Fault(
                    "The launcher runs on Linux (macOS is untried), not on " + system + ": use docker/compose.yaml.");
        }
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new Fault("KetNoi needs JDK 17 or newer; this is " + Runtime.version() + " in " + javaHome() + ".");
        }
        if (!Files.isExecutable(Path.of(java()))) {
            throw new Fault(
                    "There is no 'java' to start the servers with at " + java() + ": set JAVA_HOME to a full JDK.");
        }
    }

    /** The database's program exists for some processors only. */
    static void checkProcessorForDatabase() {
        final String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        final boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (linux && !"amd64".equals(processor) && !"x86_64".equals(processor)) {
            throw new Fault("The embedded MariaDB needs an x64 processor, this is " + processor
                    + ": set KETNOI_DB_URL, KETNOI_DB_USER and KETNOI_DB_PASSWORD to use a database of your own.");
        }
    }

    static void checkMemory(final long neededMegabytes) {
        final OptionalLong available = availableMegabytes();
        if (available.isPresent() && available.getAsLong() < neededMegabytes) {
            throw new Fault("Not enough memory: " + available.getAsLong() + " MB are available, " + neededMegabytes
                    + " MB are needed; stop other programs or set KETNOI_DB_URL or KETNOI_SEARCH_URL"
                    + " to servers elsewhere.");
        }
    }

    static void checkDisk(final Path folder) {
        try {
            final long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            if (free < DISK_MEGABYTES) {
                throw new Fault("Not enough disk space: " + free + " MB are free in " + folder + ", " + DISK_MEGABYTES
                        + " MB are needed; ketnoi.data sets another folder.");
            }
        } catch (final IOException e) {
            throw new Fault("The free disk space of " + folder + " cannot be read (" + e + ").", e);
        }
    }

    static void checkPort(final int port) {
        // The portal of a launcher that was killed a moment ago may need a few seconds to let go.
        for (int tries = 0; tries < 30; tries++) {
            if (Ports.isFree(port)) {
                return;
            }
            Pause.millis(100);
        }
        throw new Fault("Port " + port + " on 127.0.0.1 is taken by another program: choose another one with"
                + " -Dketnoi.port=8081 or KETNOI_PORT (0: any free port).");
    }

    /** What is left for programs; a container's limit counts where it is lower. */
    private static OptionalLong availableMegabytes() {
        if (!Files.isReadable(MEMORY)) {
            return OptionalLong.empty();
        }
        try {
            final var matcher = AVAILABLE.matcher(Files.readString(MEMORY));
            if (!matcher.find()) {
                return OptionalLong.empty();
            }
            final long available = Long.parseLong(matcher.group(1)) / 1024;
            return OptionalLong.of(Math.min(available, containerLimitMegabytes()));
        } catch (final IOException e) {
            return OptionalLong.empty();
        }
    }

    private static long containerLimitMegabytes() {
        final var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known
                ? known.getTotalMemorySize() / MEGABYTE
                : Long.MAX_VALUE;
    }
}
