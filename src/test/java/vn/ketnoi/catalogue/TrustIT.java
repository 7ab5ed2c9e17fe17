package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.Records;

/** What goes live at once and what waits, over the API. */
class TrustIT {

    private final Records records = new Records();
    private final Api maker = Api.as(records.maker);
    private final Api centre = Api.as(Api.CENTRE);

    @Test
    void theFirstListingIsCheckedAndWhatFollowsGoesLive() {
        Answer first = submit(list(Map.of()));
        assertThat(status(first)).isEqualTo("SUBMITTED");
        assertThat(reason(first)).isEqualTo("FIRST");
        centre.changing(first).post(at(first) + "/publication").expect(200);
        Answer second = submit(list(Map.of()));
        assertThat(status(second)).isEqualTo("PUBLISHED");
        Api.anonymous().get(at(second)).expect(200);
        assertThat(status(revise(second, Map.of("nameVi", "Mắm cá khác")))).isEqualTo("PUBLISHED");
        assertThat(imported()).isEqualTo("PUBLISHED");
    }

    @Test
    void aboutATenthOfChangesIsLookedAtAndSaysWhatWasChanged() {
        Answer seen = published();
        int drawn = 0;
        for (int price = 1; price <= 60 && drawn == 0; price++) {
            seen = revise(seen, Map.of("price", 90_000 + price));
            JsonNode check = check(seen);
            if (check != null) {
                drawn++;
                assertThat(check.get("reason").asString()).isEqualTo("SAMPLED");
                assertThat(check.get("before").path("price").asInt(0)).isEqualTo(price == 1 ? 0 : 90_000 + price - 1);
            }
        }
        assertThat(drawn)
                .as("of sixty changes one is drawn in all but 2 of 1,000 tests")
                .isEqualTo(1);
        Answer kept = centre.changing(seen).post(at(seen) + "/keeping").expect(200);
        assertThat(check(kept)).isNull();
        centre.changing(kept).post(at(kept) + "/keeping").expectProblem(422, "product.check.none");
    }

    @Test
    void whatIsTakenDownSaysWhyAndTheFacilityIsCheckedAgain() {
        Answer seen = published();
        centre.changing(seen)
                .post(at(seen) + "/take-down", Map.of("reason", " "))
                .expectProblem(422, "check.NotBlank");
        Answer down = centre.changing(seen)
                .post(at(seen) + "/take-down", Map.of("reason", "Không phải nhãn hiệu của cơ sở"))
                .expect(200);
        assertThat(status(down)).isEqualTo("RETURNED");
        Api.anonymous().get(at(seen)).expect(404);
        assertThat(maker.get(at(seen)).json().get("returnReason").asString()).contains("nhãn hiệu");
        assertThat(new Mailbox(records.maker).subjects()).anyMatch(s -> s.contains("gỡ xuống"));
        Answer again = submit(down);
        assertThat(status(again)).isEqualTo("SUBMITTED");
        assertThat(reason(again)).isEqualTo("DISTRUSTED");
        assertThat(imported()).isEqualTo("SUBMITTED");
    }

    @Test
    void theQueueIsReadToItsEndOnceEach() {
        records.submitted();
        records.submitted();
        Set<Long> read = new HashSet<>();
        String cursor = "";
        long total;
        do {
            JsonNode page = centre.get("/products/checks?size=3&cursor=" + cursor)
                    .expect(200)
                    .json();
            total = page.get("total").asLong();
            page.get("items").forEach(item -> assertThat(
                            read.add(item.get("product").get("id").asLong()))
                    .isTrue());
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat((long) read.size()).isEqualTo(total);
        centre.get("/products/checks?cursor=nonsense").expect(400);
        maker.get("/products/checks").expect(403);
    }

    private Answer published() {
        Answer first = submit(list(Map.of()));
        return centre.changing(first).post(at(first) + "/publication").expect(200);
    }

    private String imported() {
        String sku = records.code();
        byte[] file = ("code,name\n" + sku + ",Mắm cá nhập\n").getBytes(StandardCharsets.UTF_8);
        maker.send("POST", "/products/imports", file, "text/csv").expect(201);
        for (JsonNode item : maker.get("/facilities/" + records.facility + "/products?size=100")
                .expect(200)
                .json()
                .get("items")) {
            if (item.get("details").get("sku").asString().equals(sku)) {
                return item.get("status").asString();
            }
        }
        throw new AssertionError("not imported: " + sku);
    }

    private Answer list(Map<String, Object> more) {
        return maker.post("/products", body(records.code(), more)).expect(201);
    }

    private Answer revise(Answer seen, Map<String, Object> more) {
        String sku = seen.json().get("details").get("sku").asString();
        return maker.changing(seen).put(at(seen), body(sku, more)).expect(200);
    }

    private Map<String, Object> body(String sku, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("facilityId", records.facility, "sku", sku, "nameVi", "Mắm cá linh " + sku));
        body.putAll(more);
        return body;
    }

    private Answer submit(Answer seen) {
        return maker.changing(seen).post(at(seen) + "/submission").expect(200);
    }

    private static String at(Answer seen) {
        return "/products/" + seen.id();
    }

    private static String status(Answer seen) {
        return seen.json().get("status").asString();
    }

    private String reason(Answer seen) {
        JsonNode check = check(seen);
        return check == null ? "none" : check.get("reason").asString();
    }

    private @Nullable JsonNode check(Answer seen) {
        String cursor = "";
        do {
            JsonNode page = centre.get("/products/checks?size=100&cursor=" + cursor)
                    .expect(200)
                    .json();
            for (JsonNode item : page.get("items")) {
                if (item.get("product").get("id").asLong() == seen.id()) {
                    return item;
                }
            }
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return null;
    }
}
