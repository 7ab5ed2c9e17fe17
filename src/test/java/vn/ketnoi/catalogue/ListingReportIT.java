package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.People;
import vn.ketnoi.testing.Records;

/** People report a listing, and the centre answers, over the API. */
class ListingReportIT {

    private static final Api CENTRE = Api.as(Api.CENTRE);

    private final Records records = new Records();
    private final Answer listing = records.published();
    private final String at = "/products/" + listing.id();
    private final String visitor = "khach-" + UUID.randomUUID() + "@ketnoi.example";

    @Test
    void whatWasReportedIsInTheQueueOncePerPersonUntilItIsTakenDown() {
        Api buyer = Api.as(Api.BUYER);
        report(buyer, Map.of("reason", "COUNTERFEIT", "words", "Nhãn hiệu của nhà khác"));
        report(buyer, Map.of("reason", "OFFENSIVE", "words", "Nói lần nữa"));
        report(Api.anonymous(), Map.of("reason", "WRONG", "email", visitor));
        report(Api.anonymous(), Map.of("reason", "WRONG", "email", visitor.toUpperCase(Locale.ROOT)));
        report(Api.anonymous(), Map.of("reason", "UNREACHABLE"));
        report(Api.anonymous(), Map.of("reason", "FORBIDDEN"));
        JsonNode check = Objects.requireNonNull(reported(listing.id()));
        assertThat(check.get("reports").get("total").asInt()).isEqualTo(3);
        JsonNode first = check.get("reports").get("newest").get(2);
        assertThat(first.get("reason").asString()).isEqualTo("COUNTERFEIT");
        assertThat(first.get("words").asString()).isEqualTo("Nhãn hiệu của nhà khác");
        assertThat(check.toString()).doesNotContain(visitor, Api.BUYER);

        Api other = Api.as(People.officer("tt" + records.run, "CENTRE", "01"));
        other.changing(listing).post(at + "/keeping").expect(404);
        assertThat(other.get("/products/checks?reason=REPORTED").expect(200).body())
                .doesNotContain("Nhãn hiệu của nhà khác");

        Answer seen = Api.anonymous().get(at).expect(200);
        assertThat(seen.etag()).as("a report changes nothing").isEqualTo(listing.etag());
        CENTRE.changing(seen)
                .post(at + "/take-down", Map.of("reason", "Không phải nhãn hiệu của cơ sở"))
                .expect(200);
        assertThat(reported(listing.id())).isNull();
        String sku = listing.json().get("details").get("sku").asString();
        for (String reporter : List.of(visitor, Api.BUYER)) {
            assertThat(new Mailbox(reporter).subjects())
                    .filteredOn(s -> s.contains(sku))
                    .as("mails to " + reporter)
                    .hasSize(1);
        }
        assertThat(Api.as(records.maker).get(at).expect(200).body()).doesNotContain("Nhãn hiệu của nhà khác");
        Api.anonymous().post(at + "/reports", Map.of("reason", "WRONG")).expect(404);
    }

    @Test
    void whatIsKeptMayBeReportedAgain() {
        report(Api.anonymous(), Map.of("reason", "WRONG"));
        Answer kept = CENTRE.changing(listing).post(at + "/keeping").expect(200);
        assertThat(reported(listing.id())).isNull();
        report(Api.anonymous(), Map.of("reason", "WRONG"));
        JsonNode check = Objects.requireNonNull(reported(listing.id()));
        assertThat(check.get("reports").get("total").asInt()).isEqualTo(1);
        assertThat(Api.anonymous().get(at).expect(200).etag()).isEqualTo(kept.etag());
    }

    @Test
    void takingItBackIsNoAnswer() {
        Records trusted = new Records();
        Api maker = Api.as(trusted.maker);
        Map<String, Object> first =
                Map.of("facilityId", trusted.facility, "sku", trusted.code(), "nameVi", "Mắm cá linh");
        Answer listed = submit(maker, maker.post("/products", first).expect(201));
        String path = "/products/" + listed.id();
        Answer live = CENTRE.changing(listed).post(path + "/publication").expect(200);
        Api.anonymous()
                .post(path + "/reports", Map.of("reason", "WRONG", "words", "Giá không đúng"))
                .expect(202);
        Answer back = maker.changing(live).post(path + "/withdrawal").expect(200);
        assertThat(reported(listed.id())).isNull();
        Answer again = submit(maker, back);
        assertThat(again.json().get("status").asString()).isEqualTo("PUBLISHED");
        JsonNode check = Objects.requireNonNull(reported(listed.id()));
        assertThat(check.get("reports").get("total").asInt()).isEqualTo(1);
    }

    private static Answer submit(Api maker, Answer seen) {
        return maker.changing(seen)
                .post("/products/" + seen.id() + "/submission")
                .expect(200);
    }

    @Test
    void whatIsWrongWithAReportIsSaid() {
        Api.anonymous().post(at + "/reports", Map.of()).expectProblem(422, "check.NotNull");
        Api.anonymous()
                .post(at + "/reports", Map.of("reason", "OTHER"))
                .expectProblem(422, "product.report.words.needed");
        Api.anonymous()
                .post(at + "/reports", Map.of("reason", "WRONG", "words", "x".repeat(1001)))
                .expectProblem(422, "check.Size");
        Api.anonymous()
                .post(at + "/reports", Map.of("reason", "WRONG", "email", "nobody"))
                .expectProblem(422, "check.Email");
        Api.anonymous()
                .post("/products/" + records.draft().id() + "/reports", Map.of("reason", "WRONG"))
                .expect(404);
        assertThat(reported(listing.id())).isNull();
    }

    private void report(Api who, Map<String, Object> said) {
        who.post(at + "/reports", said).expect(202);
    }

    private static @Nullable JsonNode reported(long product) {
        String cursor = "";
        do {
            JsonNode page = CENTRE.get("/products/checks?reason=REPORTED&size=100&cursor=" + cursor)
                    .expect(200)
                    .json();
            for (JsonNode item : page.get("items")) {
                if (item.get("product").get("id").asLong() == product) {
                    return item;
                }
            }
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return null;
    }
}
