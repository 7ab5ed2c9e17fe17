package vn.ketnoi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.Records;

/** An officer lists for a facility while it agrees, and not a moment longer. */
class ConsentIT {

    private static final String TODAY = LocalDate.now(Clocks.VIETNAM).toString();

    private final Records records = new Records();
    private final Api maker = Api.as(records.maker);
    private final Api centre = Api.as(Api.CENTRE);
    private final String consents = "/facilities/" + records.facility + "/consents";

    @Test
    void nothingIsListedForAFacilityThatHasNotAgreed() {
        Answer draft = records.draft();
        String at = "/products/" + draft.id();
        centre.post("/products", listing()).expectProblem(403, "consent.needed");
        centre.changing(draft).put(at, listing()).expectProblem(403, "consent.needed");
        centre.changing(draft).post(at + "/submission").expectProblem(403, "consent.needed");
        imported().expectProblem(403, "consent.needed");
        Api.as(Api.ADMINISTRATOR).post("/products", listing()).expectProblem(403, "consent.needed");
        maker.post("/products", listing()).expect(201);
    }

    @Test
    void withItsConsentTheCentreListsAndTheProductSaysSo() {
        Answer consent = centre.post(consents, said()).expect(201);
        Answer listed = centre.post("/products", listing()).expect(201);
        JsonNode lister =
                maker.get("/products/" + listed.id() + "/lister").expect(200).json();
        assertThat(lister.get("role").asString()).isEqualTo("CENTRE");
        assertThat(lister.get("consentId").asLong()).isEqualTo(consent.id());
        assertThat(lister.get("consentOn").asString()).isEqualTo(TODAY);
        imported().expect(201);
        assertThat(new Mailbox(records.maker).subjects()).anyMatch(s -> s.contains("thay cơ sở"));

        maker.changing(consent)
                .post("/consents/" + consent.id() + "/withdrawal")
                .expect(200);
        centre.changing(listed).put("/products/" + listed.id(), listing()).expectProblem(403, "consent.needed");
        centre.post("/products", listing()).expectProblem(403, "consent.needed");
        Answer kept = maker.get(consents).expect(200);
        assertThat(kept.json().get("items").get(0).get("withdrawnBy").asString())
                .contains(records.run);
    }

    @Test
    void theFacilityAgreesByItselfAndOnlyOneIsInForce() {
        Answer given = maker.post(consents, Map.of()).expect(201);
        assertThat(given.json().get("details").get("way").asString()).isEqualTo("PORTAL");
        maker.post(consents, Map.of()).expectProblem(422, "consent.inForce.already");
        centre.post(consents, said()).expectProblem(422, "consent.inForce.already");
        Answer ended = maker.changing(given)
                .post("/consents/" + given.id() + "/withdrawal")
                .expect(200);
        maker.changing(ended)
                .post("/consents/" + given.id() + "/withdrawal")
                .expectProblem(422, "consent.withdrawn.already");
        centre.post(consents, said()).expect(201);
    }

    @Test
    void itIsNobodyElsesToRecordReadOrWithdraw() {
        Answer given = maker.post(consents, Map.of()).expect(201);
        String elsewhere = "walk-" + UUID.randomUUID() + "@ketnoi.example";
        Api.as(Api.ADMINISTRATOR)
                .post(
                        "/accounts",
                        Map.of(
                                "email",
                                elsewhere,
                                "name",
                                "Cán bộ",
                                "password",
                                Api.DEMO_PASSWORD,
                                "role",
                                "CENTRE",
                                "province",
                                "01"))
                .expect(201);
        for (Api stranger : List.of(Api.as(elsewhere), Api.as(Api.FACILITY), Api.as(Api.BUYER))) {
            stranger.get("/consents/" + given.id()).expect(404);
            stranger.get(consents).expect(404);
            stranger.changing(given)
                    .post("/consents/" + given.id() + "/withdrawal")
                    .expect(404);
        }
        Api.as(elsewhere).post(consents, said()).expect(404);
    }

    @Test
    void whatIsMissingIsNamed() {
        centre.post(consents, Map.of()).expectProblem(422, "check.NotBlank");
        Map<String, Object> portal = said();
        portal.put("way", "PORTAL");
        centre.post(consents, portal).expectProblem(422, "consent.way.portal");
        Map<String, Object> future = said();
        future.put("givenOn", "2999-01-01");
        centre.post(consents, future).expectProblem(422, "consent.givenOn.future");
    }

    private Answer imported() {
        byte[] file = ("code,name\nCON-" + UUID.randomUUID() + ",Nước mắm\n").getBytes(StandardCharsets.UTF_8);
        return centre.send("POST", "/products/imports?facility=" + records.facility, file, "text/csv");
    }

    private Map<String, Object> listing() {
        return Map.of("facilityId", records.facility, "sku", records.code(), "nameVi", "Mắm cá linh");
    }

    private static Map<String, Object> said() {
        return new HashMap<>(
                Map.of("giver", "Nguyễn Thị Chủ", "giverRole", "Chủ hộ", "way", "PAPER", "givenOn", TODAY));
    }
}
