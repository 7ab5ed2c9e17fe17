package vn.ketnoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLinesTest {

    private static final String FORGED = "nobody\r\n2026-01-01T00:00:00Z INFO forged\u001b[2J\u2028\u202e\u0085end";

    private final LogLines json = new LogLines(true);
    private final LogLines text = new LogLines(false);

    @Test
    void whatComesFromOutsideStaysInItsLine() {
        assertThat(json.format(entry(FORGED)).strip().lines()).hasSize(1);
        String line = text.format(entry(FORGED));
        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line.strip().chars()).noneMatch(Character::isISOControl);
        assertThat(line).contains("\\u000d\\u000a").contains("\\u001b").contains("\\u2028\\u202e\\u0085end");
    }

    @Test
    void aTraceCannotBeTakenForALine() {
        LogRecord failed = entry("failed");
        failed.setThrown(new IllegalStateException(FORGED));
        assertThat(text.format(failed).strip().lines().skip(1)).allMatch(l -> l.startsWith("    | "));
        JsonNode line = new JsonMapper().readTree(json.format(failed));
        assertThat(line.get("error").asString())
                .contains("IllegalStateException")
                .contains("forged");
        assertThat(json.format(failed).strip().lines()).hasSize(1);
    }

    @Test
    void theAccessLineHasItsPartsApart() {
        LogRecord call = entry("");
        call.setParameters(new Object[] {new AccessLine("GET", "/vi/\n", 404, 12)});
        JsonNode line = new JsonMapper().readTree(json.format(call));
        assertThat(line.get("status").asInt()).isEqualTo(404);
        assertThat(line.get("millis").asInt()).isEqualTo(12);
        assertThat(line.get("path").asString()).isEqualTo("/vi/\\u000a");
    }

    @Test
    void vietnameseIsWrittenAsItIs() {
        assertThat(text.format(entry("Không tìm thấy"))).contains("Không tìm thấy");
    }

    @Test
    void onlyHarmlessCodesAreTaken() {
        assertThat(RequestId.isHarmless("0b4cdd1e-81f3-4f3a-a3d5-6a2f0a3f6d8e")).isTrue();
        assertThat(RequestId.isHarmless("short")).isFalse();
        assertThat(RequestId.isHarmless("with space in it")).isFalse();
        assertThat(RequestId.isHarmless("with-line\nend")).isFalse();
        assertThat(RequestId.isHarmless("a".repeat(65))).isFalse();
    }

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.INFO, message);
        entry.setLoggerName("test");
        return entry;
    }
}
