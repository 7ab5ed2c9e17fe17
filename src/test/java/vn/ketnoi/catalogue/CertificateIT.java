package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.Visitor;

/** Certificates over the API: entered, checked by the centre, counted while they hold. */
class CertificateIT {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Records records = new Records();
    private final Api maker = Api.as(records.maker);
    private final Api centre = Api.as(Api.CENTRE);

    @Test
    void itCountsOnceTheCentreHasConfirmedItAndNoMoreOnceItIsTakenBack() {
        long product = records.published().id();
        Answer entered = enter(Map.of("kind", "ocop-5", "productIds", List.of(product)));
        String at = "/certificates/" + entered.id();
        Api.anonymous().get(at).expect(404);
        assertThat(found("ocop-5")).isFalse();

        Answer confirmed = centre.changing(entered).post(at + "/confirmation").expect(200);
        Eventually.within(
                Duration.ofSeconds(20), () -> assertThat(found("ocop-5")).isTrue());
        assertThat(found("ocop-4")).isFalse();
        Api.anonymous().get(at).expect(200);

        Answer changed = maker.changing(confirmed)
                .put(at, said(Map.of("kind", "ocop-5", "number", "2/QĐ", "productIds", List.of(product))))
                .expect(200);
        assertThat(changed.json().get("status").asString()).isEqualTo("ENTERED");
        Eventually.within(
                Duration.ofSeconds(20), () -> assertThat(found("ocop-5")).isFalse());
        Answer again = centre.changing(changed).post(at + "/confirmation").expect(200);
        Eventually.within(
                Duration.ofSeconds(20), () -> assertThat(found("ocop-5")).isTrue());
        maker.changing(again).post(at + "/ending").expect(200);
        Eventually.within(
                Duration.ofSeconds(20), () -> assertThat(found("ocop-5")).isFalse());
        Api.anonymous().get(at).expect(404);
    }

    @Test
    void whatIsOfTheWholeFacilityIsFoundWithEachOfItsProductsAndOnlyOnItsDays() {
        records.published();
        records.published();
        confirm(enter(Map.of("kind", "haccp")));
        Eventually.within(
                Duration.ofSeconds(20), () -> assertThat(total("haccp")).isEqualTo(2));
        confirm(enter(Map.of("kind", "halal", "validUntil", TODAY.minusDays(1).toString())));
        confirm(enter(Map.of("kind", "fda", "validFrom", TODAY.plusDays(1).toString())));
        confirm(enter(
                Map.of("kind", "gi", "productIds", List.of(records.published().id()), "validUntil", TODAY.toString())));
        Eventually.within(Duration.ofSeconds(20), () -> assertThat(total("gi")).isEqualTo(1));
        assertThat(total("halal")).as("its last day was yesterday").isZero();
        assertThat(total("fda")).as("its first day is tomorrow").isZero();
        assertThat(Api.anonymous()
                        .get("/certificates?facility=" + records.facility)
                        .expect(200)
                        .json()
                        .get("total")
                        .asLong())
                .as("what anybody may see")
                .isEqualTo(2);
        assertThat(maker.get("/certificates").expect(200).json().get("total").asLong())
                .isEqualTo(4);
    }

    @Test
    void aRefusalHasAReasonWhichTheFacilityReads() {
        Answer entered = enter(Map.of("kind", "haccp"));
        String at = "/certificates/" + entered.id();
        centre.changing(entered).post(at + "/refusal", Map.of()).expectProblem(422, "check.NotBlank");
        Answer refused = centre.changing(entered)
                .post(at + "/refusal", Map.of("reason", "Số không đúng"))
                .expect(200);
        assertThat(refused.json().get("refusal").asString()).isEqualTo("Số không đúng");
        centre.changing(refused).post(at + "/confirmation").expectProblem(422, "certificate.waiting.not");
        assertThat(new Mailbox(records.maker).subjects()).anyMatch(s -> s.contains("HACCP"));
    }

    @Test
    void theScanIsWhatItLooksLikeInsideAndIsShownWithTheCertificate() {
        Answer entered = enter(Map.of("kind", "haccp"));
        String at = "/certificates/" + entered.id();
        byte[] rubbish = "MZ no picture".getBytes(StandardCharsets.US_ASCII);
        maker.changing(entered)
                .send("PUT", at + "/scan", rubbish, "application/pdf")
                .expectProblem(422, "document.unreadable");
        Answer shown = maker.changing(entered)
                .send("PUT", at + "/scan", PDF, "application/pdf")
                .expect(200);
        maker.get(at + "/scan").expect(200);
        Api.anonymous().get(at + "/scan").expect(404);
        centre.changing(shown).post(at + "/confirmation").expect(200);
        Api.anonymous().get(at + "/scan").expect(200);
    }

    @Test
    void whatIsWrongIsNamedAndACallRepeatedMakesOne() {
        maker.post("/certificates", said(Map.of("kind", "ocop-9"))).expectProblem(422, "certificate.kind.unknown");
        maker.post("/certificates", said(Map.of("kind", "ocop-4"))).expectProblem(422, "certificate.products.needed");
        maker.post("/certificates", said(Map.of("kind", "ocop-4", "productIds", List.of(1))))
                .expectProblem(422, "certificate.products.unknown");
        maker.post("/certificates", said(Map.of("validUntil", "1999-01-01")))
                .expectProblem(422, "certificate.until.before");
        maker.post("/certificates", Map.of()).expectProblem(422, "check.NotBlank");
        Api once = maker.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> body = said(Map.of());
        long first = once.post("/certificates", body).expect(201).id();
        assertThat(once.post("/certificates", body).expect(201).id()).isEqualTo(first);
        maker.put("/certificates/" + first, body).expect(428);
        Api.anonymous().get("/products?certificate=ocop-9").expectProblem(422, "search.value.unknown");
    }

    /** The page offers the products that changed last: what a certificate is of must not fall out when many came since. */
    @Test
    void thePageKeepsWhatItIsOfHoweverManyProductsCameSince() {
        long old = records.draft().id();
        long certificate = enter(Map.of("productIds", List.of(old))).id();
        for (int i = 0; i < 100; i++) {
            records.draft();
        }
        assertThat(Visitor.signedIn(records.maker)
                        .get("/vi/catalogue/certificate?id=" + certificate)
                        .body())
                .containsPattern("checked=\"checked\"[^>]*value=\"" + old + "\"|value=\"" + old + "\"[^>]*checked");
    }

    @Test
    void othersDoNotKnowOfIt() {
        Answer entered = enter(Map.of("kind", "haccp"));
        String at = "/certificates/" + entered.id();
        Api.as(Api.FACILITY).changing(entered).post(at + "/ending").expect(404);
        Api.as(Api.BUYER).changing(entered).post(at + "/confirmation").expect(403);
        maker.changing(entered).post(at + "/confirmation").expect(403);
        Api.as(Api.BUYER).get(at).expect(404);
    }

    private Answer enter(Map<String, Object> more) {
        return maker.post("/certificates", said(more)).expect(201);
    }

    private void confirm(Answer entered) {
        centre.changing(entered)
                .post("/certificates/" + entered.id() + "/confirmation")
                .expect(200);
    }

    private static Map<String, Object> said(Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(Map.of("kind", "haccp", "issuer", "Nơi cấp", "number", "1/QĐ"));
        said.put("validFrom", "2020-01-01");
        said.putAll(more);
        return said;
    }

    private boolean found(String kind) {
        return total(kind) > 0;
    }

    private long total(String kind) {
        return Api.anonymous()
                .get("/products?facility=" + records.facility + "&certificate=" + kind)
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }
}
