package vn.ketnoi.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the portal still needs of its heap: what is left after a full collection. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern CLASSES = Pattern.compile("(?s)\\s(Metaspace|class space)\\s.*");

    private final long portal;

    /** @throws IllegalStateException when this process has started no portal */
    Heap() {
        portal = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().command().orElse("").endsWith("java")) // not the shell that watches over it
                .filter(p -> p.info().commandLine().orElse("").contains("payara-micro"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no portal of ours"))
                .pid();
    }

    /** Megabytes. */
    long live() {
        jcmd("GC.run");
        String parts = CLASSES.matcher(jcmd("GC.heap_info")).replaceAll("");
        long kilobytes = USED.matcher(parts)
                .results()
                .mapToLong(used -> Long.parseLong(used.group(1)))
                .sum();
        if (kilobytes == 0) {
            throw new IllegalStateException("no heap in " + parts);
        }
        return kilobytes / 1024;
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(portal),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
