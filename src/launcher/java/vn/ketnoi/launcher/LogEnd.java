package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The last lines of a log that say something: without the frames of stack traces, without terminal colours. */
final class LogEnd {
    private static final int LINES = 30;
    private static final int BYTES = 64 * 1024;
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private static final Pattern FRAME = Pattern.compile("^\\s*(at \\S+\\(|\\.\\.\\. \\d+ more|$)");

    private LogEnd() {}

    static List<String> of(final Path log) {
        final List<String> lines =
                text(log).lines().filter(line -> !FRAME.matcher(line).find()).toList();
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    /** The last 64 KB of the log; empty where there is none. */
    static String text(final Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            final int size = (int) Math.min(BYTES, file.length());
            final byte[] bytes = new byte[size];
            file.seek(file.length() - size);
            file.readFully(bytes);
            return COLOUR.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
        } catch (final IOException e) {
            return "";
        }
    }
}
