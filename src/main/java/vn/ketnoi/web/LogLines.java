package vn.ketnoi.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: JSON, or text with its parts in order. Whatever comes from outside stays inside its line: line ends and
 * other control characters are written as {@code \}{@code u000a}, and each line of a trace is indented by a bar.
 */
class LogLines extends Formatter {

    private final boolean json;

    LogLines(boolean json) {
        this.json = json;
    }

    @Override
    public String format(LogRecord entry) {
        return (json ? json(entry) : text(entry)) + "\n";
    }

    private String json(LogRecord entry) {
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("time", entry.getInstant().toString())
                .add("level", entry.getLevel().getName())
                .add("logger", String.valueOf(entry.getLoggerName()))
                .add("thread", entry.getLongThreadID());
        add(line, "request", RequestId.current());
        add(line, "caller", RequestId.caller());
        if (access(entry) instanceof AccessLine call) {
            line.add("method", clean(call.method()))
                    .add("path", clean(call.path()))
                    .add("status", call.status())
                    .add("millis", call.millis());
        } else {
            line.add("message", clean(formatMessage(entry)));
        }
        add(line, "error", trace(entry, "\n"));
        return line.build().toString();
    }

    private String text(LogRecord entry) {
        String who = RequestId.current() == null ? "" : " [" + RequestId.current() + "]";
        String caller = RequestId.caller() == null ? "" : " " + clean(RequestId.caller());
        String trace = trace(entry, "\n    | ");
        return entry.getInstant() + " " + entry.getLevel().getName() + " " + entry.getLoggerName() + who + caller + " "
                + clean(formatMessage(entry)) + (trace == null ? "" : "\n    | " + trace);
    }

    private static @Nullable Object access(LogRecord entry) {
        Object[] parameters = entry.getParameters();
        return parameters == null || parameters.length != 1 ? null : parameters[0];
    }

    private static void add(JsonObjectBuilder line, String name, @Nullable String value) {
        if (value != null) {
            line.add(name, value);
        }
    }

    private static @Nullable String trace(LogRecord entry, String lineEnd) {
        if (entry.getThrown() == null) {
            return null;
        }
        StringWriter text = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(text, true));
        return text.toString().strip().lines().map(LogLines::clean).collect(Collectors.joining(lineEnd));
    }

    /** Also the separators of Unicode, and what turns the direction of reading. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int type = Character.getType((char) c);
            boolean harmful = Character.isISOControl(c)
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.FORMAT;
            if (harmful && c != '\t') {
                clean.append(String.format("\\u%04x", c));
            } else {
                clean.append((char) c);
            }
        });
        return clean.toString();
    }
}
