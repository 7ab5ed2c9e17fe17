package vn.ketnoi.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.programme.TrackerVerdict.ACCEPTED;
import static vn.ketnoi.programme.TrackerVerdict.BUSY;
import static vn.ketnoi.programme.TrackerVerdict.CREDENTIALS;
import static vn.ketnoi.programme.TrackerVerdict.MALFORMED;
import static vn.ketnoi.programme.TrackerVerdict.MAPPING;
import static vn.ketnoi.programme.TrackerVerdict.OTHER;
import static vn.ketnoi.programme.TrackerVerdict.PERIOD_CLOSED;
import static vn.ketnoi.programme.TrackerVerdict.RETRACTED;
import static vn.ketnoi.programme.TrackerVerdict.TOO_SLOW;
import static vn.ketnoi.programme.TrackerVerdict.UNCHANGED;
import static vn.ketnoi.programme.TrackerVerdict.UNREACHABLE;
import static vn.ketnoi.programme.TrackerVerdict.UNREADABLE;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.programme.ReportState;
import vn.ketnoi.programme.TrackerVerdict;

/** Against a small server that answers as DHIS2 does. */
class Dhis2TrackerTest {

    private static final TrackerKey KEY = new TrackerKey("KC07_ACTUAL", "2025Q3", "VN91", "default", "KCQG");
    private static final String CONFLICT = "{\"object\":\"x\",\"value\":\"Period 2025Q3 is %s\",\"errorCode\":\"%s\"}";

    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = "";
    private volatile boolean hang;
    private volatile boolean hangInBody;
    private volatile String seenQuery = "";
    private volatile String seenBody = "";
    private volatile String seenAuthorization = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/dataValueSets", exchange -> {
            seenQuery = exchange.getRequestURI().getQuery();
            seenBody = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seenAuthorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            if (hang) {
                waitForRelease();
            }
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            if (hangInBody) {
                exchange.getResponseBody().write(answer, 0, 1);
                exchange.getResponseBody().flush();
                waitForRelease();
            } else if (answer.length > 0) {
                exchange.getResponseBody().write(answer);
            }
            exchange.close();
        });
        server.start();
    }

    private void waitForRelease() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    @Test
    void sendsThePeriodsAbsoluteValueUnderItsKey() {
        body = summary("SUCCESS", 1, 0, 0, "");
        assertThat(tracker().put(KEY, 27).verdict()).isEqualTo(ACCEPTED);
        assertThat(seenQuery)
                .contains("importStrategy=CREATE_AND_UPDATE")
                .contains("idScheme=code")
                .doesNotContain("force");
        assertThat(seenBody)
                .isEqualTo("{\"dataSet\":\"KCQG_Q\",\"period\":\"2025Q3\",\"orgUnit\":\"VN91\","
                        + "\"attributeOptionCombo\":\"KCQG\",\"dataValues\":[{\"dataElement\":\"KC07_ACTUAL\","
                        + "\"categoryOptionCombo\":\"default\",\"value\":\"27\"}]}");
        assertThat(seenAuthorization).isEqualTo("ApiToken abc");
    }

    @Test
    void retractsByDeleting() {
        body = summary("SUCCESS", 0, 0, 0, "").replace("\"deleted\":0", "\"deleted\":1");
        assertThat(tracker().retract(KEY).verdict()).isEqualTo(RETRACTED);
        assertThat(seenQuery).contains("importStrategy=DELETE");
    }

    @Test
    void retractingWhatIsNotThereIsDone() {
        body = summary("SUCCESS", 0, 0, 1, "");
        assertThat(tracker().retract(KEY).verdict()).isEqualTo(RETRACTED);
        body = summary("WARNING", 0, 0, 1, CONFLICT.formatted("expired", "E7640"));
        status = 409;
        assertThat(tracker().retract(KEY).verdict()).isEqualTo(PERIOD_CLOSED);
    }

    @Test
    void anUnchangedValueIsIgnoredAndThatIsFine() {
        body = summary("SUCCESS", 0, 0, 1, "");
        assertThat(tracker().put(KEY, 27).verdict()).isEqualTo(UNCHANGED);
        status = 409;
        body = wrapped(summary("WARNING", 0, 0, 1, ""));
        assertThat(tracker().put(KEY, 27).verdict()).isEqualTo(UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "E7610, MAPPING",
        "E7613, MAPPING",
        "E7619, MAPPING",
        "E7632, MAPPING",
        "E7640, PERIOD_CLOSED",
        "E7641, PERIOD_CLOSED",
        "E7642, PERIOD_CLOSED",
        "E7643, PERIOD_CLOSED",
        "E7620, OTHER",
        "E7600, OTHER",
        "E9999, OTHER",
    })
    void aRejectedValueIsSortedByItsCode(String code, TrackerVerdict verdict) {
        status = 409;
        String bare = summary("WARNING", 0, 0, 1, CONFLICT.formatted("wrong", code));
        for (String answer : new String[] {bare, wrapped(bare)}) {
            body = answer;
            TrackerAnswer told = tracker().put(KEY, 27);
            assertThat(told.verdict()).isEqualTo(verdict);
            assertThat(told.verdict().state()).isEqualTo(ReportState.REFUSED);
            assertThat(told.code()).isEqualTo(code);
            assertThat(told.detail()).isEqualTo("Period 2025Q3 is wrong");
        }
    }

    @Test
    void olderServersAnswer200AndNameTheCodeInTheText() {
        body = "{\"status\":\"WARNING\",\"importCount\":{\"imported\":0,\"updated\":0,\"ignored\":1,\"deleted\":0},"
                + "\"conflicts\":[{\"object\":\"KC07\",\"value\":\"Data element not found (E7611)\"}]}";
        assertThat(tracker().put(KEY, 1))
                .isEqualTo(new TrackerAnswer(MAPPING, "E7611", "Data element not found (E7611)"));
    }

    @Test
    void aRejectedIndexWithoutAConflictIsForAPerson() {
        status = 409;
        body = "{\"status\":\"WARNING\",\"importCount\":{\"ignored\":1},\"conflicts\":[],\"rejectedIndexes\":[0]}";
        assertThat(tracker().put(KEY, 1).verdict()).isEqualTo(OTHER);
    }

    @Test
    void anErrorAsAWholeIsForAPerson() {
        status = 409;
        body = "{\"httpStatusCode\":409,\"status\":\"ERROR\",\"message\":\"Data set not found: KCQG_Q\"}";
        assertThat(tracker().put(KEY, 1)).isEqualTo(new TrackerAnswer(OTHER, "HTTP 409", "Data set not found: KCQG_Q"));
    }

    @ParameterizedTest
    @CsvSource({
        "401, CREDENTIALS",
        "403, CREDENTIALS",
        "400, MALFORMED",
        "415, MALFORMED",
        "404, UNREADABLE",
        "302, UNREADABLE",
        "408, BUSY",
        "429, BUSY",
        "500, BUSY",
        "503, BUSY",
    })
    void otherStatusesSpeakForThemselves(int answered, TrackerVerdict verdict) {
        status = answered;
        assertThat(tracker().put(KEY, 1).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Sign in</html>", "[]", "{\"response\":", "null", "{}", "7"})
    void garbageIsNeverSuccess(String garbage) {
        body = garbage;
        assertThat(tracker().put(KEY, 1).verdict().state()).isEqualTo(ReportState.REFUSED);
        status = 409;
        assertThat(tracker().put(KEY, 1).verdict().state()).isEqualTo(ReportState.REFUSED);
    }

    @Test
    void aTrackerThatHangsIsTriedLater() {
        hang = true;
        assertThat(tracker().put(KEY, 1).verdict()).isEqualTo(TOO_SLOW);
    }

    @Test
    void oneThatHangsInTheMiddleOfItsAnswerToo() {
        hangInBody = true;
        body = summary("SUCCESS", 1, 0, 0, "");
        assertThat(tracker().put(KEY, 1).verdict()).isEqualTo(TOO_SLOW);
    }

    @Test
    void nobodyThereIsTriedLater() {
        Tracker tracker = tracker();
        server.stop(0);
        TrackerAnswer answer = tracker.put(KEY, 1);
        assertThat(answer.verdict()).isEqualTo(UNREACHABLE);
        assertThat(answer.verdict().state()).isEqualTo(ReportState.WAITING);
    }

    @Test
    void anAddressThatIsNoneIsForAPerson() {
        for (String wrong : new String[] {"ftp://x", "nowhere", "http://a b"}) {
            Tracker tracker = new Dhis2Tracker(wrong, "KCQG_Q", "", Duration.ofSeconds(1), Duration.ofSeconds(1));
            assertThat(tracker.put(KEY, 1).verdict()).isEqualTo(MALFORMED);
        }
    }

    @Test
    void waitingAndRefusedAreDifferent() {
        assertThat(BUSY.state()).isEqualTo(ReportState.WAITING);
        assertThat(CREDENTIALS.state()).isEqualTo(ReportState.REFUSED);
        assertThat(UNREADABLE.state()).isEqualTo(ReportState.REFUSED);
    }

    private Tracker tracker() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Dhis2Tracker(address, "KCQG_Q", "ApiToken abc", Duration.ofSeconds(2), Duration.ofMillis(700));
    }

    private static String summary(String status, int imported, int updated, int ignored, String conflict) {
        return "{\"responseType\":\"ImportSummary\",\"status\":\"" + status + "\",\"importCount\":{\"imported\":"
                + imported
                + ",\"updated\":" + updated + ",\"ignored\":" + ignored + ",\"deleted\":0},\"conflicts\":[" + conflict
                + "],\"rejectedIndexes\":[" + (conflict.isEmpty() ? "" : "0") + "]}";
    }

    private static String wrapped(String summary) {
        return "{\"httpStatus\":\"Conflict\",\"httpStatusCode\":409,\"status\":\"WARNING\",\"response\":" + summary
                + "}";
    }
}
