package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.TestPortal;

/** From a draft to a published listing, over the API, and who may do what on the way. */
class ProductIT {

    private static final Records RECORDS = new Records();
    private static final long own = RECORDS.facility;
    private static String otherFacility = "";
    private static String otherCentre = "";

    private final Api maker = Api.as(RECORDS.maker);
    private final Api centre = Api.as(Api.CENTRE);

    @BeforeAll
    static void findTheFacilityAndStrangers() {
        RECORDS.draft(); // from here on everything waits for the centre
        long others = Api.anonymous()
                .get("/facilities?province=01&size=1")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        otherFacility = open(Map.of("role", "FACILITY", "facilityId", others));
        otherCentre = open(Map.of("role", "CENTRE", "province", "01"));
    }

    private static String open(Map<String, Object> place) {
        String email = "somebody-" + UUID.randomUUID() + "@ketnoi.example";
        Map<String, Object> account =
                new HashMap<>(Map.of("email", email, "name", "Somebody", "password", Api.DEMO_PASSWORD));
        account.putAll(place);
        Api.as(Api.ADMINISTRATOR).post("/accounts", account).expect(201);
        return email;
    }

    @Test
    void theWholeStory() {
        Answer draft = create();
        String at = "/products/" + draft.id();
        Api.anonymous().get(at).expect(404);
        Answer submitted = maker.changing(draft).post(at + "/submission").expect(200);
        Answer returned = centre.changing(submitted)
                .post(at + "/return", Map.of("reason", "Thiếu mô tả"))
                .expect(200);
        assertThat(returned.json().get("returnReason").asString()).isEqualTo("Thiếu mô tả");
        Answer better = maker.changing(returned)
                .put(at, listing(returned, Map.of("descriptionVi", "Ủ mười hai tháng")))
                .expect(200);
        Answer again = maker.changing(better).post(at + "/submission").expect(200);
        Answer published = centre.changing(again).post(at + "/publication").expect(200);
        assertThat(Api.anonymous().get(at).expect(200).json().get("status").asString())
                .isEqualTo("PUBLISHED");
        maker.changing(published).post(at + "/withdrawal").expect(200);
        Api.anonymous().get(at).expect(404);
    }

    @Test
    void aSecondPublicationSaysSo() {
        Answer published = published();
        centre.changing(published)
                .post("/products/" + published.id() + "/publication")
                .expectProblem(422, "product.published.already");
    }

    @Test
    void aRepeatedCallCreatesOne() {
        Map<String, Object> body = newListing();
        Api sure = maker.with("Idempotency-Key", UUID.randomUUID().toString());
        long first = sure.post("/products", body).expect(201).id();
        assertThat(sure.post("/products", body).expect(201).id()).isEqualTo(first);
        sure.post("/products", newListing()).expect(422);
        maker.post("/products", body).expectProblem(422, "product.sku.taken");
    }

    @Test
    void theSecondWindowIsTold() {
        Answer draft = create();
        String at = "/products/" + draft.id();
        maker.put(at, listing(draft, Map.of())).expect(428);
        maker.changing(draft).put(at, listing(draft, Map.of("brand", "A"))).expect(200);
        maker.changing(draft).put(at, listing(draft, Map.of("brand", "B"))).expect(412);
        assertThat(maker.get(at).json().get("details").get("brand").asString()).isEqualTo("A");
    }

    @Test
    void tiersAreReplacedAsAWhole() {
        Answer draft = create();
        Map<String, Object> cheaper =
                Map.of("tiers", List.of(Map.of("from", 240, "price", 80000), Map.of("from", 900, "price", 70000)));
        Answer revised = maker.changing(draft)
                .put("/products/" + draft.id(), listing(draft, cheaper))
                .expect(200);
        assertThat(maker.get("/products/" + draft.id()).json().get("details").get("tiers"))
                .hasSize(2)
                .isEqualTo(revised.json().get("details").get("tiers"));
    }

    @Test
    void strangersFindNothingToChange() {
        Answer draft = create();
        String at = "/products/" + draft.id();
        for (Api stranger : List.of(Api.as(otherFacility), Api.as(otherCentre), Api.as(Api.BUYER))) {
            stranger.get(at).expect(404);
            stranger.changing(draft).put(at, listing(draft, Map.of())).expect(404);
            stranger.changing(draft).post(at + "/submission").expect(404);
            stranger.post("/products", newListing()).expect(404);
        }
        Api.anonymous().post("/products", newListing()).expect(401);
    }

    @Test
    void onlyTheCentreOfTheProvincePublishes() {
        Answer submitted = submitted();
        String at = "/products/" + submitted.id();
        Api.as(otherCentre).changing(submitted).post(at + "/publication").expect(404);
        Api.as(Api.ADMINISTRATOR).changing(submitted).post(at + "/publication").expect(404);
        for (String email : List.of(Api.FACILITY, Api.DEPARTMENT, Api.MINISTRY, Api.BUYER)) {
            Api.as(email).changing(submitted).post(at + "/publication").expect(403);
            Api.as(email)
                    .changing(submitted)
                    .post(at + "/return", Map.of("reason", "x"))
                    .expect(403);
        }
        centre.changing(submitted).post(at + "/return", Map.of("reason", " ")).expectProblem(422, "check.NotBlank");
        centre.changing(submitted).post(at + "/publication").expect(200);
    }

    @Test
    void manyArePublishedAtOnceAndTheOthersSayWhyNot() {
        long waiting = submitted().id();
        long draft = create().id();
        JsonNode done = centre.post("/products/publications", Map.of("ids", List.of(waiting, draft, 999_999_999)))
                .expect(200)
                .json();
        assertThat(done.get("published")).hasSize(1);
        assertThat(done.get("refused").toString()).contains("product.submitted.not", "product.none");
        Api.as(Api.DEPARTMENT)
                .post("/products/publications", Map.of("ids", List.of(waiting)))
                .expect(403);
    }

    @Test
    void aChangeOfTheFacilityRaisesTheRevisionOfItsProducts() {
        Answer draft = create();
        Answer facility = maker.get("/facilities/" + own).expect(200);
        maker.changing(facility)
                .put("/facilities/" + own, facility.json().get("profile").toString())
                .expect(200);
        Answer after = maker.get("/products/" + draft.id());
        assertThat(after.json().get("indexRevision").asLong())
                .isGreaterThan(draft.json().get("indexRevision").asLong());
        assertThat(after.etag()).as("nobody changed the product itself").isEqualTo(draft.etag());
    }

    @Test
    void picturesAreKeptAndShown() throws IOException, InterruptedException {
        Answer draft = create();
        String at = "/products/" + draft.id() + "/pictures";
        Answer one =
                maker.changing(draft).send("POST", at, png(900), "image/png").expect(201);
        Answer two = maker.changing(one).send("POST", at, png(500), "image/png").expect(201);
        maker.changing(one).send("POST", at, png(500), "image/png").expect(412);
        maker.changing(two)
                .send("POST", at, "no picture".getBytes(StandardCharsets.UTF_8), "image/png")
                .expectProblem(422, "picture.unreadable");
        long first = two.json().get("pictures").get(0).get("id").asLong();
        long second = two.json().get("pictures").get(1).get("id").asLong();
        Answer turned = maker.changing(two)
                .put(at, "{\"pictures\":[{\"id\":" + second + ",\"altVi\":\"Chai\"},{\"id\":" + first + "}]}")
                .expect(200);
        assertThat(turned.json().get("pictures").get(0).get("id").asLong()).isEqualTo(second);
        assertThat(turned.json().get("pictures").get(0).get("altVi").asString()).isEqualTo("Chai");
        for (String size : List.of("small", "medium", "large")) {
            HttpResponse<byte[]> shown = picture(first + "/" + size);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        }
        maker.changing(turned)
                .put(at, "{\"pictures\":[{\"id\":999999999}]}")
                .expectProblem(422, "product.pictures.unknown");
        Answer bare = maker.changing(turned).put(at, "{\"pictures\":[]}").expect(200);
        assertThat(bare.json().get("pictures").isEmpty()).isTrue();
        assertThat(picture("999999999/small").statusCode()).isEqualTo(404);
        assertThat(picture("1/../../x").statusCode()).isIn(400, 404);
    }

    private static byte[] png(int width) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static HttpResponse<byte[]> picture(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(TestPortal.url() + "/media/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("nameVi", "", "check.NotBlank"),
                Arguments.of("nameVi", "x".repeat(301), "check.Size"),
                Arguments.of("sku", " ", "check.NotBlank"),
                Arguments.of("price", -1, "check.PositiveOrZero"),
                Arguments.of("price", 1e300, "check.Digits"),
                Arguments.of("price", 0.001, "check.Digits"),
                Arguments.of("minOrder", 0, "check.Positive"),
                Arguments.of("category", "no-such", "product.category.unknown"),
                Arguments.of("currency", "XXX", "product.currency.unknown"),
                Arguments.of("originProvince", "99", "province.unknown"),
                Arguments.of("hs", "12a", "check.Pattern"),
                Arguments.of("tiers", List.of(Map.of("from", 1)), "check.NotNull"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void whatIsOutOfFormIsNamed(String field, Object value, String code) {
        Map<String, Object> body = newListing();
        body.put(field, value);
        maker.post("/products", body).expectProblem(422, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"price\":\"much\"}", "{\"tiers\":7}", "{\"processing\":\"COOKED\"}"})
    void whatIsNoListingIsRefused(String body) {
        assertThat(maker.post("/products", body).status()).isBetween(400, 422);
    }

    @Test
    void markupIsJustText() {
        String hostile = "<script>alert(1)</script>'; DROP TABLE product; -- 😀";
        Map<String, Object> body = newListing();
        body.put("nameVi", hostile);
        Answer created = maker.post("/products", body).expect(201);
        assertThat(created.json().get("details").get("nameVi").asString()).isEqualTo(hostile);
    }

    @Test
    void categoriesAreToldInBothLanguages() {
        JsonNode first = Api.anonymous().get("/categories").expect(200).json().get(0);
        assertThat(first.get("nameVi").asString()).isNotBlank();
        assertThat(first.get("nameEn").asString()).isNotBlank();
    }

    private Answer create() {
        return maker.post("/products", newListing()).expect(201);
    }

    private Answer submitted() {
        Answer draft = create();
        return maker.changing(draft)
                .post("/products/" + draft.id() + "/submission")
                .expect(200);
    }

    private Answer published() {
        Answer submitted = submitted();
        return centre.changing(submitted)
                .post("/products/" + submitted.id() + "/publication")
                .expect(200);
    }

    private static Map<String, Object> newListing() {
        return new HashMap<>(Map.of(
                "facilityId",
                own,
                "sku",
                "IT-" + UUID.randomUUID(),
                "nameVi",
                "Nước mắm thử nghiệm",
                "category",
                "fish-sauce",
                "unit",
                "bottle",
                "price",
                98000,
                "tiers",
                List.of(Map.of("from", 240, "price", 92000))));
    }

    /** The body that changes a product as it was seen. */
    private static Map<String, Object> listing(Answer seen, Map<String, Object> changes) {
        Map<String, Object> body = newListing();
        body.put("sku", seen.json().get("details").get("sku").asString());
        body.putAll(changes);
        return body;
    }
}
