package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Settings;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.TestPortal;

/**
 * The same database and the same index seen from 41 days ahead: what has run out meanwhile counts no more although nothing was
 * written, and who is near the end is told, once.
 */
@DisabledIfSystemProperty(
        named = "ketnoi.test.url",
        matches = ".+",
        disabledReason = "starts a second portal on the first one's database and index")
class CertificateDaysIT {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String ENDS = "Chứng nhận Halal sắp hết hạn";

    private final Records records = new Records();

    @Test
    void fortyOneDaysLater() {
        records.published();
        confirmed("haccp", 40);
        confirmed("fda", 41);
        confirmed("halal", 41 + 60);
        confirmed("gi", 41 + 61);
        String first = TestPortal.url();
        Eventually.within(Duration.ofSeconds(30), () -> assertThat(
                        List.of(total(first, "haccp"), total(first, "fda"), total(first, "halal")))
                .containsOnly(1L));
        Mailbox mails = new Mailbox(records.maker);
        try (Portal later = later()) {
            assertThat(total(later.baseUrl(), "haccp"))
                    .as("its last day was yesterday")
                    .isZero();
            assertThat(total(later.baseUrl(), "fda"))
                    .as("today is its last day")
                    .isEqualTo(1);
            assertThat(total(first, "haccp")).as("here it is still today").isEqualTo(1);
            Eventually.within(
                    Duration.ofMinutes(2), () -> assertThat(mails.subjects()).contains(ENDS));
        }
        assertThat(Collections.frequency(mails.subjects(), ENDS)).isEqualTo(1);
        assertThat(mails.subjects()).as("61 days to go are no reason yet").noneMatch(s -> s.contains("chỉ dẫn địa lý"));
        try (Portal again = later()) {
            assertThat(total(again.baseUrl(), "halal")).isEqualTo(1);
            Eventually.within(Duration.ofMinutes(2), () -> assertThat(waiting()).isTrue());
        }
        assertThat(Collections.frequency(mails.subjects(), ENDS))
                .as("told once")
                .isEqualTo(1);
    }

    /** Whether one more, which ran out without a warning, has been told of too: then the watch has looked. */
    private boolean waiting() {
        return new Mailbox(records.maker).subjects().stream().anyMatch(s -> s.contains("HACCP"));
    }

    private static Portal later() {
        return Portal.start(Settings.read()
                .withPort(0)
                .withData(Path.of("target", "later-node").toAbsolutePath())
                .withClean(true)
                .withServers(
                        TestPortal.portal().databaseAddress(),
                        TestPortal.portal().searchUrl())
                .withPassedOn(Map.of("KETNOI_PROXIES", "1", "KETNOI_CLOCK_OFFSET", "P41D")));
    }

    private void confirmed(String kind, int days) {
        Map<String, Object> said = Map.of(
                "kind",
                kind,
                "issuer",
                "Nơi cấp",
                "number",
                kind + "/QĐ",
                "validFrom",
                "2026-01-01",
                "validUntil",
                TODAY.plusDays(days).toString(),
                "productIds",
                kind.equals("gi") ? List.of(records.published().id()) : List.of());
        Answer entered = Api.as(records.maker).post("/certificates", said).expect(201);
        Api.as(Api.CENTRE)
                .changing(entered)
                .post("/certificates/" + entered.id() + "/confirmation")
                .expect(200);
    }

    private long total(String portal, String kind) {
        return Api.at(portal)
                                .get("/products?facility=" + records.facility + "&certificate=" + kind)
                                .expect(200)
                                .json()
                                .get("total")
                                .asLong()
                        > 0
                ? 1L
                : 0L;
    }
}
