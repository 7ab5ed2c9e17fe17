package vn.ketnoi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;

/** Guidance documents over the API: who reads what, and how they end. */
class GuidanceIT {

    private final Api ministry = Api.as(Api.MINISTRY);

    @Test
    void officersReadAllAndEverybodyWhatIsForEverybody() {
        Answer inside = ministry.post("/guidance", document(false)).expect(201);
        Answer open = ministry.post("/guidance", document(true)).expect(201);
        for (String email : List.of(Api.CENTRE, Api.DEPARTMENT, Api.MINISTRY, Api.ADMINISTRATOR)) {
            Api.as(email).get("/guidance/" + inside.id()).expect(200);
        }
        for (Api other : List.of(Api.anonymous(), Api.as(Api.FACILITY), Api.as(Api.BUYER))) {
            other.get("/guidance/" + inside.id()).expect(404);
            other.get("/guidance/" + open.id()).expect(200);
            assertThat(other.get("/guidance?size=100").expect(200).body()).doesNotContain("\"forEverybody\":false");
        }
        Api.anonymous().get("/guidance/" + open.id() + "/file").expect(404);
    }

    @Test
    void aNewerOneReplacesAnOlderAndAWithdrawnOneIsKept() {
        Answer older = ministry.post("/guidance", document(true)).expect(201);
        Map<String, Object> said = document(true);
        said.put("replaces", older.id());
        Answer newer = ministry.post("/guidance", said).expect(201);
        Answer replaced = Api.anonymous().get("/guidance/" + older.id()).expect(200);
        assertThat(replaced.json().get("status").asString()).isEqualTo("REPLACED");
        assertThat(replaced.json().get("replacedBy").asLong()).isEqualTo(newer.id());
        ministry.changing(replaced)
                .post("/guidance/" + older.id() + "/withdrawal")
                .expectProblem(422, "guidance.ended");
        ministry.post("/guidance", document(true, older.id())).expectProblem(422, "guidance.ended");

        ministry.post("/guidance/" + newer.id() + "/withdrawal").expect(428);
        Answer withdrawn = ministry.changing(newer)
                .post("/guidance/" + newer.id() + "/withdrawal")
                .expect(200);
        assertThat(withdrawn.json().get("status").asString()).isEqualTo("WITHDRAWN");
        ministry.changing(newer).post("/guidance/" + newer.id() + "/withdrawal").expect(412);
        Api.anonymous().get("/guidance/" + newer.id()).expect(200);
    }

    @Test
    void whatIsWrongIsNamedAndACallRepeatedMakesOne() {
        ministry.post("/guidance", Map.of()).expectProblem(422, "check.NotBlank");
        Map<String, Object> empty = document(true);
        empty.remove("words");
        ministry.post("/guidance", empty).expectProblem(422, "guidance.empty");
        Map<String, Object> future = document(true);
        future.put("issuedOn", "2999-01-01");
        ministry.post("/guidance", future).expectProblem(422, "check.PastOrPresent");
        ministry.post("/guidance", document(true, 999_999_999)).expectProblem(422, "guidance.replaces.unknown");
        Api.as(Api.DEPARTMENT).post("/guidance", document(true)).expect(403);
        Api once = ministry.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> said = document(true);
        assertThat(once.post("/guidance", said).expect(201).id())
                .isEqualTo(once.post("/guidance", said).expect(201).id());
    }

    private static Map<String, Object> document(boolean forEverybody) {
        Map<String, Object> said = new HashMap<>(Map.of("titleVi", "Hướng dẫn " + UUID.randomUUID()));
        said.putAll(Map.of("issuer", "Bộ Công Thương", "issuedOn", "2025-01-15", "words", "Nội dung"));
        said.put("forEverybody", forEverybody);
        return said;
    }

    private static Map<String, Object> document(boolean forEverybody, long replaces) {
        Map<String, Object> said = document(forEverybody);
        said.put("replaces", replaces);
        return said;
    }
}
