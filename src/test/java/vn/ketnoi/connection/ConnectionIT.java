package vn.ketnoi.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;

/** From a buyer's question to a contract both stand by, over the API. */
class ConnectionIT {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String HOSTILE = "<script>alert(1)</script> '; DROP TABLE contract; -- \u0000 😀 Tết";

    private static long facility;
    private static String otherBuyer = "";
    private static String otherFacility = "";

    private final Api buyer = Api.as(Api.BUYER);
    private final Api seller = Api.as(Api.FACILITY);
    private final Api stranger = Api.as(otherBuyer);

    @BeforeAll
    static void findTheFacilityAndTwoStrangers() {
        Map<String, Long> facilities = new TreeMap<>();
        Api.anonymous()
                .get("/facilities?size=100")
                .expect(200)
                .json()
                .get("items")
                .forEach(f -> facilities.put(
                        f.get("profile").path("code").asString(""), f.get("id").asLong()));
        facility = Objects.requireNonNull(facilities.remove("CS-AG-001"));
        Api administrator = Api.as(Api.ADMINISTRATOR);
        long organisation = administrator
                .post("/buyers", Map.of("name", "Nordlys Import AS", "country", "NO"))
                .expect(201)
                .id();
        otherBuyer = open(Map.of("role", "BUYER", "buyerId", organisation));
        otherFacility = open(Map.of(
                "role", "FACILITY", "facilityId", facilities.values().iterator().next()));
    }

    private static String open(Map<String, Object> place) {
        String email = "stranger-" + UUID.randomUUID() + "@ketnoi.example";
        Map<String, Object> account =
                new HashMap<>(Map.of("email", email, "name", "Somebody else", "password", Api.DEMO_PASSWORD));
        account.putAll(place);
        Api.as(Api.ADMINISTRATOR).post("/accounts", account).expect(201);
        return email;
    }

    @Test
    void theWholeStory() {
        Answer sent = ask();
        String at = "/connection-requests/" + sent.id();
        assertThat(sent.header("Location")).endsWith("/api/v1" + at);
        assertThat(sent.json().get("turn").asString()).isEqualTo("FACILITY");

        say(seller, sent.id(), "Which bottles do you need?");
        Answer accepted = seller.changing(sent).post(at + "/acceptance").expect(200);
        assertThat(accepted.json().get("status").asString()).isEqualTo("ACCEPTED");
        say(buyer, sent.id(), "Glass, 500 ml.");

        Answer first = seller.post(at + "/contracts", terms()).expect(201);
        Answer disputed = buyer.changing(first)
                .post("/contracts/" + first.id() + "/dispute", Map.of("reason", "It is 600 litres"))
                .expect(200);
        assertThat(disputed.json().get("status").asString()).isEqualTo("DISPUTED");
        Answer second = seller.post(at + "/contracts", terms()).expect(201);
        assertThat(second.json().get("number").asInt()).isEqualTo(2);
        assertThat(second.json().get("export").asBoolean())
                .as("the buyer is at home")
                .isFalse();
        buyer.changing(second)
                .post("/contracts/" + second.id() + "/confirmation")
                .expect(200);

        JsonNode story = buyer.get(at).expect(200).json();
        assertThat(story.get("request").get("status").asString()).isEqualTo("CONTRACTED");
        assertThat(story.get("messages")).hasSize(2);
        assertThat(story.get("contracts")).hasSize(2);
        assertThat(buyer.get("/contracts?size=1")
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asLong())
                .isEqualTo(second.id());
    }

    @Test
    void aProductIsAskedForAtItsFacilityAndKeepsItsName() {
        JsonNode product = Api.anonymous()
                .get("/products?q=nuoc+mam+phu+quoc")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        Map<String, Object> need = need();
        need.remove("facilityId");
        need.put("productId", product.get("id").asLong());
        Answer sent = buyer.post("/connection-requests", need).expect(201);
        assertThat(sent.json().get("product").get("nameVi").asString())
                .isEqualTo(product.get("name").asString());
        need.put("facilityId", 999_999_999);
        buyer.post("/connection-requests", need).expectProblem(422, "connection.facility.other");
        need.remove("facilityId");
        need.remove("productId");
        buyer.post("/connection-requests", need).expectProblem(422, "connection.subject");
    }

    @Test
    void anExportIsOneWhenTheBuyerIsAbroad() {
        Answer sent = stranger.post("/connection-requests", need()).expect(201);
        String at = "/connection-requests/" + sent.id();
        seller.changing(sent).post(at + "/acceptance").expect(200);
        assertThat(seller.post(at + "/contracts", terms())
                        .expect(201)
                        .json()
                        .get("export")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aConfirmedContractNeverChanges() {
        Answer sent = ask();
        String at = "/connection-requests/" + sent.id();
        seller.changing(sent).post(at + "/acceptance").expect(200);
        Answer contract = buyer.post(at + "/contracts", terms()).expect(201);
        String path = "/contracts/" + contract.id();
        buyer.changing(contract).post(path + "/confirmation").expectProblem(422, "ContractStep.CONFIRM.side");
        Answer confirmed =
                seller.changing(contract).post(path + "/confirmation").expect(200);
        seller.changing(confirmed).post(path + "/confirmation").expectProblem(422, "ContractStep.CONFIRM.CONFIRMED");
        seller.changing(confirmed)
                .post(path + "/dispute", Map.of("reason", "changed my mind"))
                .expectProblem(422, "ContractStep.DISPUTE.CONFIRMED");
        buyer.post(at + "/contracts", terms()).expectProblem(422, "RequestStep.RECORD.CONTRACTED");
        assertThat(seller.get(path).body()).isEqualTo(confirmed.body());
    }

    @Test
    void everybodyElseFindsNothing() {
        Answer sent = ask();
        String at = "/connection-requests/" + sent.id();
        seller.changing(sent).post(at + "/acceptance").expect(200);
        Answer contract = seller.post(at + "/contracts", terms()).expect(201);
        String path = "/contracts/" + contract.id();
        Map<String, String> reason = Map.of("reason", "because");
        for (Api other : List.of(
                stranger, Api.as(otherFacility), Api.as(Api.CENTRE), Api.as(Api.MINISTRY), Api.as(Api.ADMINISTRATOR))) {
            other.get(at).expect(404);
            other.get(at + "/messages").expect(404);
            other.post(at + "/messages", Map.of("words", "hello")).expect(404);
            other.post(at + "/contracts", terms()).expect(404);
            for (String step : List.of("acceptance", "withdrawal", "closing")) {
                other.changing(sent).post(at + "/" + step).expect(404);
            }
            other.changing(sent).post(at + "/decline", reason).expect(404);
            other.get(path).expect(404);
            other.changing(contract).post(path + "/confirmation").expect(404);
            other.changing(contract).post(path + "/dispute", reason).expect(404);
        }
        assertThat(stranger.get("/connection-requests?size=100").expect(200).body())
                .doesNotContain("\"id\":" + sent.id() + ",");
        Api.anonymous().get(at).expect(401);
        Api.anonymous().get("/connection-requests").expect(401);
        Api.anonymous().post("/connection-requests", need()).expect(401);
        Api.as(Api.CENTRE).get("/connection-requests").expect(403);
        buyer.get("/connection-requests/999999999").expect(404);
    }

    @Test
    void onlyBuyersAsk() {
        seller.post("/connection-requests", need()).expect(403);
        Api.as(Api.CENTRE).post("/connection-requests", need()).expect(403);
    }

    @Test
    void eachStepNamesTheVersionItChanges() {
        Answer sent = ask();
        String at = "/connection-requests/" + sent.id();
        seller.post(at + "/acceptance").expect(428);
        seller.with("If-Match", "\"99\"").post(at + "/acceptance").expect(412);
        seller.with("If-Match", "soon").post(at + "/acceptance").expect(400);
        seller.changing(sent).post(at + "/acceptance").expect(200);
        seller.changing(sent).post(at + "/closing").expect(412);
        buyer.with("If-Match", sent.etag()).post(at + "/contracts", terms()).expect(412);
    }

    @Test
    void aSecondClickChangesNothing() {
        Answer sent = ask();
        String at = "/connection-requests/" + sent.id();
        Answer accepted = seller.changing(sent).post(at + "/acceptance").expect(200);
        seller.changing(accepted).post(at + "/acceptance").expectProblem(422, "RequestStep.ACCEPT.ACCEPTED");
        buyer.changing(accepted).post(at + "/acceptance").expectProblem(422, "RequestStep.ACCEPT.side");
        Answer closed = buyer.changing(accepted).post(at + "/closing").expect(200);
        buyer.changing(closed).post(at + "/closing").expectProblem(422, "RequestStep.CLOSE.CLOSED");
        buyer.post(at + "/messages", Map.of("words", "still there?")).expectProblem(422, "RequestStep.SAY.CLOSED");
    }

    @Test
    void theSameKeyMakesOneRequestOneMessageOneContract() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> need = need();
        Answer first = buyer.with("Idempotency-Key", key)
                .post("/connection-requests", need)
                .expect(201);
        Answer second = buyer.with("Idempotency-Key", key)
                .post("/connection-requests", need)
                .expect(201);
        assertThat(second.id()).isEqualTo(first.id());
        need.put("quantity", 501);
        buyer.with("Idempotency-Key", key).post("/connection-requests", need).expectProblem(422, "once.other");

        String at = "/connection-requests/" + first.id();
        seller.changing(first).post(at + "/acceptance").expect(200);
        for (String path : List.of("/messages", "/contracts")) {
            Api again = seller.with("Idempotency-Key", key + path);
            Object body = path.equals("/messages") ? Map.of("words", "hello") : terms();
            assertThat(again.post(at + path, body).expect(201).id())
                    .isEqualTo(again.post(at + path, body).expect(201).id());
        }
        assertThat(seller.get(at + "/messages").json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void acceptAndWithdrawAtTheSameMomentLeaveOneWinner() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                Answer sent = ask();
                String at = "/connection-requests/" + sent.id();
                Future<Answer> accept = two.submit(() -> seller.changing(sent).post(at + "/acceptance"));
                Future<Answer> withdraw = two.submit(() -> buyer.changing(sent).post(at + "/withdrawal"));
                List<Integer> statuses = new ArrayList<>(
                        List.of(accept.get().status(), withdraw.get().status()));
                String now = buyer.get(at).json().get("request").get("status").asString();
                assertThat(statuses).containsExactlyInAnyOrder(200, 412);
                assertThat(now).isEqualTo(accept.get().status() == 200 ? "ACCEPTED" : "WITHDRAWN");
            }
        } finally {
            two.shutdown();
        }
    }

    static Stream<Map<String, Object>> badNeeds() {
        return Stream.of(
                Map.of("quantity", 0),
                Map.of("quantity", -5),
                Map.of("quantity", "many"),
                Map.of("quantity", 1.23456),
                Map.of("quantity", "1e999999999"),
                Map.of("quantity", List.of(1)),
                Map.of("unit", ""),
                Map.of("unit", "x".repeat(41)),
                Map.of("neededBy", TODAY.toString()),
                Map.of("neededBy", "2020-01-01"),
                Map.of("neededBy", "9999-12-31"),
                Map.of("neededBy", "tomorrow"),
                Map.of("neededBy", "2030-02-31"),
                Map.of("words", " \n "),
                Map.of("words", "x".repeat(5001)),
                Map.of("facilityId", 999_999_999),
                Map.of("facilityId", -1),
                Map.of("facilityId", "1 OR 1=1"),
                Map.of("facilityId", "99999999999999999999999"),
                Map.of("productId", 999_999_999));
    }

    @ParameterizedTest
    @MethodSource("badNeeds")
    void aBadNeedIsRefusedAndNothingIsKept(Map<String, Object> bad) {
        long before = total();
        Map<String, Object> need = need();
        need.putAll(bad);
        Answer answer = buyer.post("/connection-requests", need);
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(total()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "{", "\"x\"", "{\"quantity\":{}}", "12"})
    void aBodyThatIsNoneIsRefused(String body) {
        Answer answer = buyer.post("/connection-requests", body);
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        Answer sent = ask();
        String at = "/connection-requests/" + sent.id();
        assertThat(seller.post(at + "/messages", body).status()).isIn(400, 422);
        assertThat(seller.changing(sent).post(at + "/decline", body).status()).isIn(400, 422);
        assertThat(seller.post(at + "/contracts", body).status()).isIn(400, 422);
    }

    static Stream<Map<String, Object>> badTerms() {
        return Stream.of(
                Map.of("amount", 0),
                Map.of("amount", -1),
                Map.of("amount", "1234567890123456"),
                Map.of("amount", "1.234"),
                Map.of("amount", "1e400"),
                Map.of("currency", "XXX"),
                Map.of("currency", "vnd"),
                Map.of("currency", ""),
                Map.of("currency", "V".repeat(5000)),
                Map.of("signedOn", TODAY.plusDays(1).toString()),
                Map.of("signedOn", TODAY.minusDays(1).toString()),
                Map.of("signedOn", "yesterday"),
                Map.of("quantity", -3, "unit", "l"),
                Map.of("quantity", 3),
                Map.of("unit", "x".repeat(41)),
                Map.of("export", "perhaps"));
    }

    @Test
    void badTermsAreRefused() {
        Answer sent = ask();
        String at = "/connection-requests/" + sent.id();
        seller.post(at + "/contracts", terms()).expectProblem(422, "RequestStep.RECORD.SENT");
        seller.changing(sent).post(at + "/acceptance").expect(200);
        badTerms().forEach(bad -> {
            Map<String, Object> terms = terms();
            terms.putAll(bad);
            Answer answer = seller.post(at + "/contracts", terms);
            assertThat(answer.status()).as(bad + answer.body()).isIn(400, 422);
        });
        assertThat(seller.get(at).json().get("contracts")).isEmpty();
        Map<String, Object> largest = terms();
        largest.put("amount", new BigDecimal("999999999999999.99"));
        seller.post(at + "/contracts", largest).expect(201);
        seller.post(at + "/contracts", terms()).expectProblem(422, "contract.record.open");
    }

    @Test
    void markupAndSqlAreWordsLikeAnyOther() {
        Map<String, Object> need = need();
        need.put("words", HOSTILE);
        need.put("unit", "<b>'\"--");
        Answer sent = buyer.post("/connection-requests", need).expect(201);
        assertThat(sent.json().get("words").asString()).isEqualTo(HOSTILE);
        say(seller, sent.id(), HOSTILE);
        Answer declined = seller.changing(sent)
                .post("/connection-requests/" + sent.id() + "/decline", Map.of("reason", HOSTILE))
                .expect(200);
        assertThat(declined.json().get("reason").asString()).isEqualTo(HOSTILE);
    }

    @Test
    void aListIsPagedAndFiltered() {
        Answer sent = ask();
        JsonNode first = seller.get("/connection-requests?status=SENT&size=1")
                .expect(200)
                .json();
        assertThat(first.get("items")).hasSize(1);
        assertThat(first.get("items").get(0).get("status").asString()).isEqualTo("SENT");
        assertThat(first.get("total").asLong()).isPositive();
        seller.get("/connection-requests?size=0").expectProblem(400, "page.size");
        seller.get("/connection-requests?size=101").expectProblem(400, "page.size");
        seller.get("/connection-requests?page=-1").expectProblem(400, "page.negative");
        assertThat(seller.get("/connection-requests?status=SOLD").status()).isIn(400, 404);
        assertThat(seller.get("/connection-requests/1'--").status()).isIn(400, 404);
        seller.changing(sent)
                .post("/connection-requests/" + sent.id() + "/decline", Map.of("reason", "no capacity"))
                .expect(200);
        assertThat(seller.get("/connection-requests?status=SENT&size=100").body())
                .doesNotContain("\"id\":" + sent.id() + ",\"need");
    }

    private Answer ask() {
        return buyer.post("/connection-requests", need()).expect(201);
    }

    private static void say(Api who, long request, String words) {
        who.post("/connection-requests/" + request + "/messages", Map.of("words", words))
                .expect(201);
    }

    private long total() {
        return buyer.get("/connection-requests").expect(200).json().get("total").asLong();
    }

    private static Map<String, Object> need() {
        return new HashMap<>(Map.of(
                "facilityId",
                facility,
                "quantity",
                500,
                "unit",
                "lít",
                "neededBy",
                TODAY.plusDays(30).toString(),
                "words",
                "For the Tết season"));
    }

    private static Map<String, Object> terms() {
        return new HashMap<>(Map.of("amount", 92_500_000, "currency", "VND", "signedOn", TODAY.toString()));
    }
}
