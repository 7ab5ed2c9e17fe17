package vn.ketnoi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Plans;
import vn.ketnoi.testing.Visitor;

/** The ministry's programmes and targets over the API: versions, history, and nobody else's business. */
class PlanIT {

    private final Api ministry = Api.as(Api.MINISTRY);

    @Test
    void aTargetIsSetAndCorrectedAndBothVersionsStay() {
        Answer made = ministry.post("/programmes", Plans.decided()).expect(201);
        assertThat(made.json().get("targetsEntered").asBoolean()).isFalse();
        Answer first = ministry.post(targets(made), target(made, "KC07", 100)).expect(201);
        assertThat(first.json().get("number").asInt()).isEqualTo(1);
        Map<String, Object> corrected = target(made, "KC07", 120);
        corrected.put("approximate", true);
        corrected.put("reason", "Đính chính");
        Answer second = ministry.post(targets(made), corrected).expect(201);
        assertThat(second.json().get("number").asInt()).isEqualTo(2);
        assertThat(second.json().get("inForce").asBoolean()).isTrue();

        JsonNode history = Api.anonymous().get(targets(made)).expect(200).json();
        assertThat(history.get("total").asInt()).isEqualTo(2);
        assertThat(history.get("items").get(0).get("target").asInt()).isEqualTo(120);
        assertThat(history.get("items").get(1).get("target").asInt()).isEqualTo(100);
        assertThat(history.get("items").get(1).get("inForce").asBoolean()).isFalse();
        JsonNode shown = indicator(made, "KC07");
        assertThat(shown.get("target").asInt()).isEqualTo(120);
        assertThat(shown.get("approximate").asBoolean()).isTrue();
        assertThat(Visitor.anonymous()
                        .get("/vi/programme/targets?id=" + made.id())
                        .body())
                .contains("Đính chính", "khoảng 120", "đang áp dụng");
    }

    @Test
    void aQualitativeIndicatorTakesNoNumber() {
        Answer made = ministry.post("/programmes", Plans.decided()).expect(201);
        ministry.post(targets(made), target(made, "KC11", 10)).expectProblem(422, "target.qualitative");
        Map<String, Object> none = target(made, "KC11", 10);
        none.remove("target");
        ministry.post(targets(made), none).expect(201);
        JsonNode shown = indicator(made, "KC11");
        assertThat(shown.path("target").isMissingNode() || shown.path("target").isNull())
                .isTrue();
        assertThat(shown.path("percent").isMissingNode()
                        || shown.path("percent").isNull())
                .isTrue();
        ministry.post(targets(made), target(made, "KC99", 10)).expectProblem(422, "target.indicator.unknown");
    }

    @Test
    void theSeededTargetsAreVersionOneOfTheDecision() {
        JsonNode seeded = Api.anonymous()
                .get("/programmes")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        JsonNode items = Api.anonymous()
                .get("/programmes/" + seeded.get("id").asLong() + "/targets")
                .expect(200)
                .json()
                .get("items");
        assertThat(items.valueStream().filter(v -> v.get("number").asInt() == 1).map(v -> v.get("source")
                        .asString()))
                .hasSize(12)
                .allMatch(source -> source.contains("1881/QĐ-TTg"));
    }

    @Test
    void aCallRepeatedMakesOneAndAStaleChangeIsRefused() {
        Api once = ministry.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> programme = Plans.decided();
        Answer made = once.post("/programmes", programme).expect(201);
        assertThat(once.post("/programmes", programme).expect(201).id()).isEqualTo(made.id());
        ministry.post("/programmes", programme).expectProblem(422, "programme.code.taken");
        programme.put("nameEn", "Corrected");
        Answer amended = ministry.changing(made)
                .put("/programmes/" + made.id(), programme)
                .expect(200);
        assertThat(amended.json().get("nameEn").asString()).isEqualTo("Corrected");
        ministry.changing(made).put("/programmes/" + made.id(), programme).expect(412);
        ministry.put("/programmes/" + made.id(), programme).expect(428);
    }

    @Test
    void onlyTheMinistryDecides() {
        for (String email : List.of(Api.CENTRE, Api.DEPARTMENT, Api.ADMINISTRATOR, Api.FACILITY, Api.BUYER)) {
            Api.as(email).post("/programmes", Plans.decided()).expect(403);
        }
        Api.anonymous().post("/programmes", Plans.decided()).expect(401);
        ministry.post("/programmes", Map.of()).expectProblem(422, "check.NotBlank");
    }

    private JsonNode indicator(Answer programme, String code) {
        return Api.anonymous()
                .get("/indicators?programme=" + programme.json().get("code").asString())
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(i -> i.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String targets(Answer programme) {
        return "/programmes/" + programme.id() + "/targets";
    }

    private static Map<String, Object> target(Answer programme, String indicator, int target) {
        Map<String, Object> said = new HashMap<>(Map.of("indicator", indicator, "target", target));
        said.put("effectiveFrom", programme.json().get("startsOn").asString());
        said.putAll(Map.of("reason", "Mục tiêu ban đầu", "source", "Văn bản thử"));
        return said;
    }
}
