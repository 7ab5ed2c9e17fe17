package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.TestPortal;

/** The indexes are compared with the database: every kind of difference is found and mended, and what is on its way is none. */
@DisabledIfSystemProperty(
        named = "ketnoi.test.url",
        matches = ".+",
        disabledReason = "a portal given by its address is not ours to spoil the index of")
class IndexComparisonIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long NOBODY = 900_000_001L;

    private final Api administrator = Api.as(Api.ADMINISTRATOR);
    private final Records records = new Records();

    /** What other tests left behind by SQL is mended first. */
    @BeforeEach
    void comparedBefore() {
        compared();
    }

    @Test
    void everyKindOfDifferenceIsFoundAndMended() {
        long missing = records.published().id();
        long stale = records.published().id();
        long ahead = records.published().id();
        long draft = records.draft().id();
        delivered();
        elasticsearch("DELETE", "ketnoi-products/_doc/" + missing, "");
        TestPortal.execute("UPDATE product SET index_revision = index_revision + 1 WHERE id = " + stale);
        TestPortal.execute("UPDATE product SET index_revision = index_revision - 1 WHERE id = " + ahead);
        for (long id : List.of(draft, NOBODY)) {
            elasticsearch("PUT", "ketnoi-products/_doc/" + id, "{\"id\": " + id + ", \"nameFolded\": \"spoilt\"}");
        }
        elasticsearch("DELETE", "ketnoi-facilities/_doc/" + records.facility, "");
        elasticsearch("POST", "ketnoi-*/_refresh", "");

        Map<String, JsonNode> found = compared();
        assertThat(counts(found, "PRODUCTS")).containsExactly(1, 1, 1, 2, 5, 0);
        assertThat(counts(found, "FACILITIES")).containsExactly(1, 0, 0, 0, 1, 0);

        for (long id : List.of(missing, stale, ahead)) {
            assertThat(document("ketnoi-products", id).get("_version").asLong())
                    .isEqualTo(TestPortal.count("SELECT index_revision FROM product WHERE id = " + id));
        }
        assertThat(document("ketnoi-products", draft).get("found").asBoolean()).isFalse();
        assertThat(document("ketnoi-products", NOBODY).get("found").asBoolean()).isFalse();
        assertThat(document("ketnoi-facilities", records.facility).get("found").asBoolean())
                .isTrue();
        Map<String, JsonNode> again = compared();
        assertThat(counts(again, "PRODUCTS")).containsOnly(0);
        assertThat(counts(again, "FACILITIES")).containsOnly(0);
        JsonNode products = Objects.requireNonNull(again.get("PRODUCTS"));
        assertThat(products.get("compared").asLong())
                .isEqualTo(products.get("total").asLong())
                .isEqualTo(TestPortal.count("SELECT COUNT(*) FROM product WHERE status = 'PUBLISHED'"));
    }

    @Test
    void whatIsOnItsWayIsNoDifference() {
        List<Answer> products = List.of(records.published(), records.published(), records.published());
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
            int written = 0;
            while (!enough.get()) {
                revise(products.get(written % products.size()).id(), written);
                written++;
            }
            return written;
        });
        for (int i = 0; i < 5; i++) {
            Map<String, JsonNode> found = compared();
            assertThat(counts(found, "PRODUCTS")).as("products").containsOnly(0);
            assertThat(counts(found, "FACILITIES")).as("facilities").containsOnly(0);
        }
        enough.set(true);
        assertThat(writing.join()).as("writes meanwhile").isGreaterThan(20);
    }

    private void revise(long id, int price) {
        Api maker = Api.as(records.maker);
        Answer read = maker.get("/products/" + id).expect(200);
        Map<String, Object> details = new HashMap<>();
        JsonNode said = read.json().get("details");
        details.put("sku", said.get("sku").asString());
        details.put("nameVi", said.get("nameVi").asString());
        details.put("price", 1_000 + price);
        details.put("currency", "VND");
        maker.changing(read).put("/products/" + id, details).expect(200);
    }

    private static List<Integer> counts(Map<String, JsonNode> found, String kind) {
        JsonNode check = Objects.requireNonNull(found.get(kind), kind);
        assertThat(check.path("failure").asString("")).isEmpty();
        JsonNode counts = check.get("counts");
        return List.of("missing", "stale", "ahead", "extra", "mended", "undecided").stream()
                .map(name -> counts.get(name).asInt())
                .toList();
    }

    /** Has all compared; answers the last comparison of each index. */
    private Map<String, JsonNode> compared() {
        administrator.post("/search/comparison").expect(202);
        Eventually.within(Duration.ofMinutes(2), () -> assertThat(administrator
                        .get("/search/comparison")
                        .expect(200)
                        .json()
                        .get("running")
                        .asBoolean())
                .isFalse());
        Map<String, JsonNode> last = new HashMap<>();
        administrator
                .get("/search/comparison")
                .expect(200)
                .json()
                .get("items")
                .forEach(check -> last.putIfAbsent(check.get("kind").asString(), check));
        return last;
    }

    private static void delivered() {
        Eventually.within(Duration.ofMinutes(1), () -> assertThat(TestPortal.waitingDeliveries())
                .isZero());
    }

    private static JsonNode document(String index, long id) {
        return elasticsearch("GET", index + "/_doc/" + id, "");
    }

    private static JsonNode elasticsearch(String method, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(TestPortal.portal().searchUrl() + "/" + path))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 404);
            return new JsonMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
