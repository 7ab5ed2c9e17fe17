package vn.ketnoi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Records;

/** The ministry finds, the department answers, and nobody else's figures are anybody's business. */
class FindingIT {

    private static final Records RECORDS = new Records();
    private static final String ELSEWHERE = department("01");

    private final Api ministry = Api.as(Api.MINISTRY);
    private final Api department = Api.as(Api.DEPARTMENT);
    private final Api centre = Api.as(Api.CENTRE);

    private static String department(String province) {
        String email = "dept-" + UUID.randomUUID() + "@ketnoi.example";
        Map<String, Object> officer = new HashMap<>(Map.of("email", email, "name", "Sở khác", "role", "DEPARTMENT"));
        officer.putAll(Map.of("password", Api.DEMO_PASSWORD, "province", province));
        Api.as(Api.ADMINISTRATOR).post("/accounts", officer).expect(201);
        return email;
    }

    @Test
    void itIsAnsweredAskedAgainAcceptedAndClosed() {
        Answer raised = ministry.post("/findings", aboutOutcome()).expect(201);
        assertThat(raised.json().get("province").asString()).isEqualTo("91");
        assertThat(total(department, "OPEN")).isPositive();
        Answer answered = step(department, raised, "answer", "Đã kiểm tra.");
        assertThat(answered.json().get("status").asString()).isEqualTo("ANSWERED");
        Answer asked = step(ministry, answered, "question", "Còn số đơn?");
        Answer again = step(department, asked, "answer", "Số đơn 4-2025-1.");
        Answer accepted = step(ministry, again, "acceptance", "");
        Answer closed = step(ministry, accepted, "closure", "");
        assertThat(closed.json().get("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.json().get("entries").valueStream().map(e -> e.get("step")
                        .asString()))
                .containsExactly("ANSWER", "ASK_AGAIN", "ANSWER", "ACCEPT", "CLOSE");
        department
                .changing(closed)
                .post("/findings/" + closed.id() + "/answer", Map.of("words", "Thêm"))
                .expectProblem(422, "FindingStatus.CLOSED.now");
    }

    @Test
    void anotherProvincesFindingLooksLikeNone() {
        Answer raised = ministry.post("/findings", aboutOutcome()).expect(201);
        Api elsewhere = Api.as(ELSEWHERE);
        elsewhere.get("/findings/" + raised.id()).expect(404);
        elsewhere
                .changing(raised)
                .post("/findings/" + raised.id() + "/answer", Map.of("words", "Không phải của tôi"))
                .expect(404);
        assertThat(elsewhere.get("/findings?province=91&size=100").expect(200).body())
                .doesNotContain("\"province\":\"91\"");
        Api.as(Api.FACILITY).get("/findings/" + raised.id()).expect(404);
        centre.get("/findings/" + raised.id()).expect(200);
        centre.changing(raised)
                .post("/findings/" + raised.id() + "/answer", Map.of("words", "Trung tâm"))
                .expect(403);
        Api.anonymous().get("/findings").expect(401);
    }

    @Test
    void aCallRepeatedMakesOneAndAStaleStepIsRefused() {
        Map<String, Object> said = aboutOutcome();
        Api once = ministry.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer raised = once.post("/findings", said).expect(201);
        assertThat(once.post("/findings", said).expect(201).id()).isEqualTo(raised.id());
        step(department, raised, "answer", "Một lần");
        department
                .changing(raised)
                .post("/findings/" + raised.id() + "/answer", Map.of("words", "Hai lần"))
                .expect(412);
        ministry.post("/findings/" + raised.id() + "/acceptance").expect(428);
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        ministry.post("/findings", Map.of()).expectProblem(422, "check.NotBlank");
        Map<String, Object> said = aboutOutcome();
        said.put("facilityId", RECORDS.facility);
        ministry.post("/findings", said).expectProblem(422, "finding.one");
        said.remove("facilityId");
        said.put("outcomeId", 999_999_999);
        ministry.post("/findings", said).expectProblem(422, "finding.outcome.unknown");
        said = aboutOutcome();
        said.put("answerDue", "2020-01-01");
        ministry.post("/findings", said).expectProblem(422, "check.FutureOrPresent");
        Map<String, Object> figure = new HashMap<>(Map.of("programmeId", programme(), "indicator", "KC07"));
        figure.putAll(Map.of("words", "Lời", "answerDue", soon(), "quarter", "2031Q1", "province", "91"));
        ministry.post("/findings", figure).expectProblem(422, "finding.quarter.outside");
        figure.put("quarter", "2025Q3");
        ministry.post("/findings", figure).expect(201);
    }

    @Test
    void theMinistryAndTheProvincesOfficersConverseOnAFigure() {
        String words = "Vì sao? " + RECORDS.code();
        Map<String, Object> said =
                Map.of("programmeId", programme(), "indicator", "KC03", "province", "91", "words", words);
        Answer made = ministry.post("/figure-comments", said).expect(201);
        assertThat(made.json().get("role").asString()).isEqualTo("MINISTRY");
        String figure = "/figure-comments?indicator=KC03&province=91&programme=" + programme();
        assertThat(centre.get(figure).expect(200).body()).contains(words);
        department.post("/figure-comments", said).expect(201);
        Api.as(ELSEWHERE).get(figure).expect(404);
        Api.as(ELSEWHERE).post("/figure-comments", said).expect(404);
        for (String email : List.of(Api.FACILITY, Api.BUYER, Api.ADMINISTRATOR)) {
            Api.as(email).post("/figure-comments", said).expect(403);
        }
        Map<String, Object> tooLong = new HashMap<>(said);
        tooLong.put("words", "a".repeat(2001));
        ministry.post("/figure-comments", tooLong).expectProblem(422, "check.Size");
    }

    private static long programme() {
        return Api.anonymous()
                .get("/programmes")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
    }

    private static String soon() {
        return LocalDate.now(Clocks.VIETNAM).plusDays(10).toString();
    }

    private static Map<String, Object> aboutOutcome() {
        return new HashMap<>(
                Map.of("outcomeId", RECORDS.outcome().id(), "words", "Đề nghị làm rõ minh chứng", "answerDue", soon()));
    }

    private static long total(Api who, String status) {
        return who.get("/findings?status=" + status)
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    private static Answer step(Api who, Answer seen, String step, String words) {
        return who.changing(seen)
                .post("/findings/" + seen.id() + "/" + step, Map.of("words", words))
                .expect(200);
    }
}
