package vn.ketnoi.programme.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.TrackerVerdict;

/**
 * Reads DHIS2's answer to one value: an import summary, bare or wrapped in {@code response}. What happened to the value
 * decides, not the status: 409 WARNING may mean a rejected value, and {@code ignored} alone means it was there already.
 */
final class Dhis2Answer {

    private static final Pattern CODE = Pattern.compile("\\bE\\d{4}\\b");
    private static final Set<String> CLOSED = Set.of("E7640", "E7641", "E7642", "E7643");
    private static final int LONGEST_DETAIL = 900;

    private Dhis2Answer() {}

    static TrackerAnswer read(int status, String body) {
        String http = "HTTP " + status;
        if (status == 401 || status == 403) {
            return new TrackerAnswer(TrackerVerdict.CREDENTIALS, http, null);
        }
        if (status == 408 || status == 429 || status >= 500) {
            return new TrackerAnswer(TrackerVerdict.BUSY, http, null);
        }
        JsonObject summary = summary(body);
        if (status == 400 || status == 415) {
            return new TrackerAnswer(TrackerVerdict.MALFORMED, http, summary == null ? null : words(summary));
        }
        if (summary == null || (status >= 300 && status != 409)) {
            return new TrackerAnswer(TrackerVerdict.UNREADABLE, http, shortened(body));
        }
        return verdict(http, status, summary);
    }

    private static TrackerAnswer verdict(String http, int status, JsonObject summary) {
        JsonObject counts = object(summary, "importCount");
        JsonArray conflicts = array(summary, "conflicts");
        if (number(counts, "imported") + number(counts, "updated") + number(counts, "deleted") > 0) {
            return TrackerAnswer.of(TrackerVerdict.ACCEPTED);
        }
        if (!conflicts.isEmpty() || !array(summary, "rejectedIndexes").isEmpty()) {
            return rejected(http, conflicts, summary);
        }
        String said = text(summary, "status");
        if (number(counts, "ignored") > 0 && !said.equals("ERROR")) {
            return TrackerAnswer.of(TrackerVerdict.UNCHANGED);
        }
        if (status < 300 && (said.equals("SUCCESS") || said.equals("OK"))) {
            return TrackerAnswer.of(TrackerVerdict.ACCEPTED);
        }
        return new TrackerAnswer(TrackerVerdict.OTHER, code(summary).orElse(http), words(summary));
    }

    private static TrackerAnswer rejected(String http, JsonArray conflicts, JsonObject summary) {
        Optional<JsonObject> conflict = conflicts.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .findFirst();
        String code = conflict.flatMap(Dhis2Answer::code).orElse(http);
        String detail = conflict.map(Dhis2Answer::words).orElseGet(() -> words(summary));
        return new TrackerAnswer(verdict(code), code, detail);
    }

    static TrackerVerdict verdict(String code) {
        if (CLOSED.contains(code)) {
            return TrackerVerdict.PERIOD_CLOSED;
        }
        return code.matches("E761\\d|E7632") ? TrackerVerdict.MAPPING : TrackerVerdict.OTHER;
    }

    /** Older servers name the code in the text only. */
    private static Optional<String> code(JsonObject conflict) {
        String given = text(conflict, "errorCode");
        if (!given.isEmpty()) {
            return Optional.of(given);
        }
        Matcher found = CODE.matcher(words(conflict));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static String words(JsonObject object) {
        for (String key : new String[] {"value", "message", "description"}) {
            if (!text(object, key).isEmpty()) {
                return shortened(text(object, key));
            }
        }
        return shortened(object.toString());
    }

    private static @Nullable JsonObject summary(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject whole = reader.readObject();
            return whole.get("response") instanceof JsonObject wrapped ? wrapped : whole;
        } catch (JsonException | IllegalStateException e) {
            return null;
        }
    }

    private static JsonObject object(JsonObject from, String key) {
        return from.get(key) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonArray array(JsonObject from, String key) {
        return from.get(key) instanceof JsonArray found ? found : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static int number(JsonObject from, String key) {
        return from.get(key) instanceof JsonNumber found ? found.intValue() : 0;
    }

    private static String text(JsonObject from, String key) {
        JsonValue found = from.get(key);
        return found instanceof jakarta.json.JsonString string ? string.getString() : "";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL);
    }
}
