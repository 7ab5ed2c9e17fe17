package vn.ketnoi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;

/** From an outcome recorded to the figure moved and the tracker told, over the API. */
class ProgrammeIT {

    private static String otherCentre = "";
    private static String otherDepartment = "";

    private final Api centre = Api.as(Api.CENTRE);
    private final Api department = Api.as(Api.DEPARTMENT);

    @BeforeAll
    static void openOfficersOfAnotherProvince() {
        otherCentre = open("CENTRE");
        otherDepartment = open("DEPARTMENT");
    }

    private static String open(String role) {
        String email = role.toLowerCase(java.util.Locale.ROOT) + "." + UUID.randomUUID() + "@ketnoi.example";
        Api.as(Api.ADMINISTRATOR)
                .post(
                        "/accounts",
                        Map.of(
                                "email",
                                email,
                                "password",
                                Api.DEMO_PASSWORD,
                                "name",
                                role,
                                "role",
                                role,
                                "province",
                                "86"))
                .expect(201);
        return email;
    }

    @Test
    void anApprovedTrademarkMovesItsIndicatorByOneAndIsReported() {
        long facility = newFacility();
        long before = actual("KC07");
        long reportedBefore = reported("KC07_ACTUAL", "2025Q4", "VN91");
        Answer approved = approve(record(trademark(facility)));
        assertThat(actual("KC07")).isEqualTo(before + 1);
        Eventually.within(Duration.ofSeconds(20), () -> assertThat(reported("KC07_ACTUAL", "2025Q4", "VN91"))
                .isEqualTo(reportedBefore + 1));

        approve(record(trademark(facility)));
        assertThat(actual("KC07")).as("the same facility twice").isEqualTo(before + 1);

        withdraw(approved);
        assertThat(actual("KC07")).as("the second trademark still counts").isEqualTo(before + 1);
    }

    @Test
    void withdrawingTakesTheWholeOutcomeBackAlsoAtTheTracker() {
        long facility = newFacility();
        long before = actual("KC02");
        long reportedBefore = reported("KC02_ACTUAL", "2021Q3", "VN89");
        Map<String, Object> machines = claim("KC02", "2021-07-05", "89");
        machines.put("facilityId", facility);
        machines.put("quantity", 7);
        Answer approved = approve(record(machines));
        assertThat(actual("KC02")).isEqualTo(before + 7);
        Eventually.within(Duration.ofSeconds(20), () -> assertThat(reported("KC02_ACTUAL", "2021Q3", "VN89"))
                .isEqualTo(reportedBefore + 7));
        withdraw(approved);
        assertThat(actual("KC02")).isEqualTo(before);
        Eventually.within(Duration.ofSeconds(20), () -> assertThat(reported("KC02_ACTUAL", "2021Q3", "VN89"))
                .isEqualTo(reportedBefore));
    }

    @Test
    void withoutItsNumberATrademarkIsNotApproved() {
        Map<String, Object> bare = trademark(newFacility());
        bare.remove("evidence");
        Answer submitted = submit(record(bare));
        department
                .changing(submitted)
                .post(path(submitted, "/approval"))
                .expectProblem(422, "outcome.evidence.trademark");
        Answer returned = department
                .changing(submitted)
                .post(path(submitted, "/return"), Map.of("reason", "Thiếu số đơn"))
                .expect(200);
        assertThat(returned.json().get("reason").asString()).isEqualTo("Thiếu số đơn");
        bare.put("evidence", "4-2025-77777");
        Answer revised = centre.changing(returned).put(path(returned, ""), bare).expect(200);
        approve(revised);
    }

    @Test
    void everybodyElseIsKeptOut() {
        Answer recorded = record(trademark(newFacility()));
        for (String email : List.of(Api.FACILITY, Api.BUYER, Api.DEPARTMENT, Api.MINISTRY, Api.ADMINISTRATOR)) {
            Api.as(email).post("/outcomes", trademark(1)).expect(403);
            Api.as(email).changing(recorded).post(path(recorded, "/submission")).expect(403);
        }
        Api.anonymous().post("/outcomes", trademark(1)).expect(401);
        Api.anonymous().get("/outcomes").expect(401);
        Api.anonymous().get("/tracker-reports").expect(401);
        Api.as(otherCentre).get(path(recorded, "")).expect(404);
        Api.as(otherCentre)
                .changing(recorded)
                .post(path(recorded, "/submission"))
                .expect(404);
        Answer submitted = submit(recorded);
        for (String email : List.of(Api.CENTRE, Api.MINISTRY, Api.ADMINISTRATOR, Api.FACILITY)) {
            Api.as(email).changing(submitted).post(path(submitted, "/approval")).expect(403);
        }
        Api.as(otherDepartment)
                .changing(submitted)
                .post(path(submitted, "/approval"))
                .expect(404);
        Api.as(Api.FACILITY).get(path(submitted, "")).expect(404);
        Api.as(Api.MINISTRY).get(path(submitted, "")).expect(200);
        Api.as(Api.BUYER).get("/tracker-reports").expect(403);
    }

    @Test
    void officersListTheirOwnProvinceAndTheMinistryAll() {
        record(trademark(newFacility()));
        assertThat(provinces(centre.get("/outcomes?size=100&province=86"))).containsOnly("91");
        assertThat(provinces(Api.as(Api.MINISTRY).get("/outcomes?size=100")))
                .contains("91")
                .hasSizeGreaterThan(1);
        assertThat(provinces(Api.as(Api.MINISTRY).get("/outcomes?size=100&province=91")))
                .containsOnly("91");
    }

    @Test
    void changesNeedTheVersionThatWasSeen() {
        Answer recorded = record(trademark(newFacility()));
        centre.post(path(recorded, "/submission")).expect(428);
        submit(recorded);
        centre.changing(recorded).post(path(recorded, "/submission")).expect(412);
    }

    @Test
    void ofManyApprovalsAtOnceOneCounts() throws Exception {
        Answer submitted = submit(record(trademark(newFacility())));
        long before = actual("KC07");
        ExecutorService callers = Executors.newFixedThreadPool(6);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(callers.submit(() -> department.changing(submitted).post(path(submitted, "/approval"))));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            statuses.add(answer.get().status());
        }
        callers.shutdown();
        assertThat(statuses).containsOnlyOnce(200).allMatch(s -> s < 500);
        assertThat(actual("KC07")).isEqualTo(before + 1);
    }

    @Test
    void theSameCallTwiceRecordsOnce() {
        Map<String, Object> outcome = trademark(newFacility());
        Api repeating = centre.with("Idempotency-Key", UUID.randomUUID().toString());
        long first = repeating.post("/outcomes", outcome).expect(201).id();
        assertThat(repeating.post("/outcomes", outcome).id()).isEqualTo(first);
    }

    @Test
    void aClusterIsNeverInTheFacilitiesIndicator() {
        Map<String, Object> cluster = claim("KC06", "2025-10-10", "91");
        cluster.put("subject", "Cụm công nghiệp Vĩnh Mỹ");
        centre.post("/outcomes", cluster).expectProblem(422, "outcome.subject.facilityOnly");
    }

    @Test
    void theProvinceAtAcceptanceIsOfTheListOfThatDay() {
        Map<String, Object> old = trademark(newFacility());
        old.put("acceptedOn", "2025-06-30");
        old.remove("provinceAt");
        centre.post("/outcomes", old).expectProblem(422, "outcome.provinceAt.choose");
        old.put("provinceAt", "89");
        assertThat(record(old).json().get("provinceList").asString()).isEqualTo("63");
        old.put("acceptedOn", "2025-07-01");
        centre.post("/outcomes", old).expectProblem(422, "outcome.provinceAt.other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"indicator\":{}}",
                "{\"indicator\":\"KC07\",\"acceptedOn\":\"31/12/2025\"}",
                "{\"indicator\":\"KC07\",\"acceptedOn\":\"+999999999-12-31\"}",
                "{\"indicator\":\"KC07\",\"acceptedOn\":\"-999999999-01-01\"}",
                "{\"indicator\":\"KC02\",\"acceptedOn\":\"2025-10-10\",\"quantity\":1e999999999}",
                "{\"indicator\":\"KC02\",\"acceptedOn\":\"2025-10-10\",\"quantity\":1.5}",
                "{\"indicator\":\"KC02\",\"acceptedOn\":\"2025-10-10\",\"quantity\":-3}",
                "{\"indicator\":\"KC02\",\"acceptedOn\":\"2025-10-10\",\"quantity\":\"many\"}",
                "{\"indicator\":\"KC07\",\"acceptedOn\":\"2099-01-01\"}",
                "{\"indicator\":\"KC07'; DROP TABLE outcome; --\",\"acceptedOn\":\"2025-10-10\"}",
                "{\"indicator\":\"KC07\",\"acceptedOn\":\"2025-10-10\",\"facilityId\":99999999999999999999}"
            })
    void badInputIsRefusedAndNothingIsKept(String body) {
        long before = centre.get("/outcomes").json().get("total").asLong();
        assertThat(centre.post("/outcomes", body).status()).as(body).isBetween(400, 499);
        assertThat(centre.get("/outcomes").json().get("total").asLong()).isEqualTo(before);
    }

    @Test
    void indicatorsAreTheProgrammesTwelve() {
        JsonNode items = Api.anonymous().get("/indicators").expect(200).json().get("items");
        assertThat(items.size()).isEqualTo(12);
        for (JsonNode item : items) {
            boolean qualitative =
                    List.of("KC11", "KC12").contains(item.get("code").asString());
            assertThat(item.hasNonNull("percent")).isEqualTo(!qualitative);
            assertThat(item.hasNonNull("target")).isEqualTo(!qualitative);
        }
        JsonNode programmes = Api.anonymous().get("/programmes").json().get("items");
        assertThat(programmes.get(1).get("targetsEntered").asBoolean()).isFalse();
        Api.anonymous().get("/indicators?province=zz").expectProblem(422, "province.unknown");
        Api.anonymous().get("/indicators?programme=none").expect(404);
    }

    /** What provinces counted first adds up to the nation, indicator by indicator. */
    @Test
    void provincesAddUpToTheNation() {
        Map<String, Long> sums = new HashMap<>();
        JsonNode nation = Api.anonymous().get("/indicators").json().get("items");
        for (vn.ketnoi.reference.Province province : new vn.ketnoi.reference.Provinces().now()) {
            JsonNode items = Api.anonymous()
                    .get("/indicators?province=" + province.code())
                    .expect(200)
                    .json()
                    .get("items");
            items.forEach(i ->
                    sums.merge(i.get("code").asString(), i.get("firstCounted").asLong(), Long::sum));
        }
        nation.forEach(i -> assertThat(sums.get(i.get("code").asString()))
                .as(i.get("code").asString())
                .isEqualTo(i.get("actual").asLong()));
    }

    private long newFacility() {
        Map<String, Object> profile = Map.of("nameVi", "Cơ sở thử " + UUID.randomUUID(), "province", "91");
        return centre.post("/facilities", profile).expect(201).id();
    }

    private static Map<String, Object> trademark(long facility) {
        Map<String, Object> claim = claim("KC07", "2025-10-10", "91");
        claim.put("facilityId", facility);
        claim.put("evidence", "4-2025-12345");
        return claim;
    }

    private static Map<String, Object> claim(String indicator, String day, String province) {
        return new HashMap<>(Map.of("indicator", indicator, "acceptedOn", day, "provinceAt", province));
    }

    private Answer record(Map<String, Object> claim) {
        return centre.post("/outcomes", claim).expect(201);
    }

    private Answer submit(Answer recorded) {
        return centre.changing(recorded).post(path(recorded, "/submission")).expect(200);
    }

    private Answer approve(Answer recorded) {
        Answer submitted = submit(recorded);
        return department.changing(submitted).post(path(submitted, "/approval")).expect(200);
    }

    private void withdraw(Answer approved) {
        department
                .changing(approved)
                .post(path(approved, "/withdrawal"), Map.of("reason", "Đơn bị từ chối"))
                .expect(200);
    }

    private static String path(Answer outcome, String step) {
        return "/outcomes/" + outcome.id() + step;
    }

    private static long actual(String indicator) {
        return item(Api.anonymous().get("/indicators").json(), "code", indicator)
                .get("actual")
                .asLong();
    }

    private static JsonNode item(JsonNode slice, String field, String value) {
        return StreamSupport.stream(slice.get("items").spliterator(), false)
                .filter(i -> i.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** What the tracker was last told and took; 0 when nothing. */
    private long reported(String dataElement, String period, String orgUnit) {
        JsonNode all = department
                .get("/tracker-reports?size=100&state=SENT")
                .expect(200)
                .json();
        return StreamSupport.stream(all.get("items").spliterator(), false)
                .filter(r -> text(r, "dataElement").equals(dataElement)
                        && text(r, "period").equals(period)
                        && text(r, "orgUnit").equals(orgUnit))
                .mapToLong(r -> r.get("value").asLong())
                .findFirst()
                .orElse(0);
    }

    private static String text(JsonNode node, String field) {
        @Nullable JsonNode value = node.get(field);
        return value == null ? "" : value.asString();
    }

    private static List<String> provinces(Answer list) {
        return StreamSupport.stream(list.expect(200).json().get("items").spliterator(), false)
                .map(o -> o.get("province").asString())
                .distinct()
                .toList();
    }
}
