package vn.ketnoi.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.TestPortal;

/** Several workers on deliveries that fail. */
@DisabledIfSystemProperty(
        named = "ketnoi.test.url",
        matches = ".+",
        disabledReason = "needs the database and the log of a portal of its own")
class RelayIT {

    /** There is no such mail, so each of these fails whenever it is tried. */
    private static final long NOTHING = 888_000_000_000L;

    private static final int MANY = 30;
    private static final Pattern FAILED =
            Pattern.compile("delivery of (OutboxRow\\[id=\\d+, consumer=mail, event=MailWritten, entityId=888\\d+,"
                    + " attempts=\\d+)");

    @AfterEach
    void clean() {
        TestPortal.execute("DELETE FROM outbox WHERE entity_id >= " + NOTHING);
    }

    /** Once it failed a row was free for a moment before it was postponed: another worker tried it again at once. */
    @Test
    void whatHasJustFailedIsTriedByNobodyBeforeItsTime() throws IOException {
        for (int i = 0; i < MANY; i++) {
            TestPortal.execute("INSERT INTO outbox (consumer, event, entity_id, revision, created_at, due_at) VALUES"
                    + " ('mail', 'MailWritten', " + (NOTHING + i) + ", 1, NOW(6), NOW(6))");
        }
        Eventually.within(Duration.ofSeconds(60), () -> assertThat(failures()).hasSizeGreaterThanOrEqualTo(3 * MANY));
        assertThat(failures()).doesNotHaveDuplicates();
    }

    private static List<String> failures() {
        try (Stream<String> lines = Files.lines(TestPortal.data("it-data").resolve("logs/portal.log"))) {
            return lines.flatMap(line -> FAILED.matcher(line).results())
                    .map(m -> m.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
