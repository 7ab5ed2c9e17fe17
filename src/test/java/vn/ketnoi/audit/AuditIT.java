package vn.ketnoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.TestPortal;

/** What the trail says of what was done over the API, and who reads it. */
class AuditIT {

    private final Api centre = Api.as(Api.CENTRE);

    @Test
    void aChangeIsInTheTrailWithWhoWhatWhereAndWhichCall() {
        String call = "audit-" + UUID.randomUUID();
        long facility = register(centre.with("X-Request-Id", call));
        JsonNode entry = only(centre, "kind=facility&record=" + facility);
        assertThat(entry.get("deed").asString()).isEqualTo("register");
        assertThat(entry.get("person").asString()).startsWith("Trung tâm Khuyến công");
        assertThat(entry.get("province").asString()).isEqualTo("91");
        assertThat(entry.get("channel").asString()).isEqualTo("API");
        assertThat(entry.get("address").asString()).isNotBlank();
        assertThat(entry.get("requestId").asString()).isEqualTo(call);
    }

    @Test
    void whatIsRolledBackIsNot() {
        long facility = register(centre);
        Answer seen = centre.get("/facilities/" + facility).expect(200);
        centre.changing(seen).post("/facilities/" + facility + "/verification").expect(200);
        centre.changing(seen).post("/facilities/" + facility + "/verification").expect(412);
        centre.changing(seen)
                .put("/facilities/" + facility, Map.of("nameVi", "", "province", "91"))
                .expect(412);
        assertThat(deeds(centre, "kind=facility&record=" + facility)).containsExactly("verify", "register");
    }

    @Test
    void officersReadTheirProvinceTheMinistryAll() {
        long facility = register(centre);
        String at = "/audit?kind=facility&record=" + facility;
        for (String reader : List.of(Api.CENTRE, Api.DEPARTMENT, Api.MINISTRY, Api.ADMINISTRATOR)) {
            assertThat(Api.as(reader).get(at).expect(200).json().get("items"))
                    .as(reader)
                    .hasSize(1);
        }
        String email = "audit-" + UUID.randomUUID() + "@ketnoi.example";
        Api.as(Api.ADMINISTRATOR)
                .post(
                        "/accounts",
                        Map.of(
                                "email",
                                email,
                                "name",
                                "Sở khác",
                                "password",
                                Api.DEMO_PASSWORD,
                                "role",
                                "DEPARTMENT",
                                "province",
                                "01"))
                .expect(201);
        Api elsewhere = Api.as(email);
        assertThat(elsewhere.get(at + "&province=91").expect(200).json().get("items"))
                .isEmpty();
        for (JsonNode entry :
                elsewhere.get("/audit?size=100").expect(200).json().get("items")) {
            assertThat(entry.path("province").asString("01")).isEqualTo("01");
        }
    }

    @Test
    void refusalsAndWrongPasswordsAreInItAndBounded() {
        String email = "audit-" + UUID.randomUUID() + "@ketnoi.example";
        long account = Api.as(Api.ADMINISTRATOR)
                .post(
                        "/accounts",
                        Map.of(
                                "email",
                                email,
                                "name",
                                "Trung tâm khác",
                                "password",
                                Api.DEMO_PASSWORD,
                                "role",
                                "CENTRE",
                                "province",
                                "01"))
                .expect(201)
                .id();
        Api.anonymous()
                .post("/tokens", Map.of("email", email, "password", "wrong-" + UUID.randomUUID()))
                .expect(401);
        Api caller = Api.as(email);
        caller.post("/outcomes/999999999/approval").expect(428);
        caller.with("If-Match", "\"0\"").post("/outcomes/999999999/approval").expect(403);
        caller.get("/products/999999999").expect(404);
        Api ministry = Api.as(Api.MINISTRY);
        String mine = "kind=refusal&person=" + account;
        assertThat(deeds(ministry, mine)).containsExactly("HIDDEN", "FORBIDDEN", "SIGN_IN");
        for (int i = 0; i < 40; i++) {
            caller.get("/products/999999999").expect(404);
        }
        assertThat(deeds(ministry, mine + "&size=100")).hasSizeBetween(30, 33);
    }

    @Test
    void itIsReadFromPlaceToPlace() {
        long facility = register(centre);
        for (int i = 0; i < 4; i++) {
            Answer seen = centre.get("/facilities/" + facility);
            centre.changing(seen)
                    .put("/facilities/" + facility, Map.of("nameVi", "Lần " + i, "province", "91"))
                    .expect(200);
        }
        List<String> walked = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = centre.get("/audit?size=2&kind=facility&record=" + facility + next)
                    .expect(200)
                    .json();
            page.get("items").forEach(e -> walked.add(e.get("deed").asString()));
            next = page.path("next").isNumber() ? "&before=" + page.get("next").asLong() : "";
        } while (!next.isEmpty());
        assertThat(walked).containsExactly("revise", "revise", "revise", "revise", "register");
        centre.get("/audit?size=101").expect(400);
        centre.get("/audit?from=yesterday").expectProblem(422, "check.day");
        assertThat(deeds(centre, "from=2999-01-01")).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesToChangeIt() throws SQLException {
        assumeThat(TestPortal.ownsParts()).isTrue();
        DatabaseAddress address = TestPortal.portal().databaseAddress();
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            for (String change : List.of("UPDATE audit_entry SET deed = 'nothing'", "DELETE FROM audit_entry")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("only grows");
            }
        }
    }

    private static long register(Api who) {
        return who.post("/facilities", Map.of("nameVi", "Cơ sở " + UUID.randomUUID(), "province", "91"))
                .expect(201)
                .id();
    }

    private static JsonNode only(Api reader, String query) {
        JsonNode items = reader.get("/audit?" + query).expect(200).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static List<String> deeds(Api reader, String query) {
        List<String> deeds = new ArrayList<>();
        reader.get("/audit?" + query)
                .expect(200)
                .json()
                .get("items")
                .forEach(e -> deeds.add(e.get("deed").asString()));
        return deeds;
    }
}
