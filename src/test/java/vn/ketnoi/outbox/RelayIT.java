package vn.ketnoi.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.Records;
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

    /** A lock on a range of rows, kept while Elasticsearch did not answer, made every other writer wait for it. */
    @Test
    void aDeliveryThatTakesLongHoldsUpNobodyWhoWrites() throws Exception {
        Records records = new Records();
        Answer slow = records.published();
        Eventually.within(Duration.ofSeconds(60), () -> assertThat(TestPortal.waitingDeliveries())
                .isZero());
        signal("STOP");
        try {
            revise(records, slow);
            String waiting = "SELECT COUNT(*) FROM outbox WHERE attempts = 0 AND consumer = 'search' AND entity_id = "
                    + slow.id();
            Eventually.within(
                    Duration.ofSeconds(8), () -> assertThat(TestPortal.count(waiting + " FOR UPDATE SKIP LOCKED"))
                            .as("rows that nobody is delivering")
                            .isZero());
            records.draft();
            assertThat(TestPortal.count(waiting))
                    .as("the delivery is still under way, so nobody waited for its end")
                    .isOne();
        } finally {
            signal("CONT");
        }
    }

    private static void revise(Records records, Answer product) {
        Api.as(records.maker)
                .changing(product)
                .put(
                        "/products/" + product.id(),
                        Map.of(
                                "sku",
                                product.json().get("details").get("sku").asString(),
                                "nameVi",
                                "Mắm cá linh " + records.code()))
                .expect(200);
    }

    private static void signal(String name) throws IOException, InterruptedException {
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            if (process.info().commandLine().orElse("").contains("org.elasticsearch")) {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
        }
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
