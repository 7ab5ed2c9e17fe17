package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Api;

/** What people type, over the API, against the demo data. Nothing here changes any data. */
class SearchIT {

    private static JsonNode find(String text, String more) {
        return Api.anonymous()
                .get("/products?lang=vi&q=" + encoded(text) + more)
                .expect(200)
                .json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(String text) {
        return find(text, "").at("/items/0/name").asString();
    }

    @ParameterizedTest
    @CsvSource({
        "nuoc mam phu quoc, Nước mắm Phú Quốc",
        "nước mắm, Nước mắm",
        "fish sauce, Nước mắm",
        "tỏi, Tỏi",
        "mè, Mè",
        "mây, mây",
        "máy, Máy",
        "NM-40, Nước mắm Phú Quốc 40",
        "che thai nguyen, Chè"
    })
    void theFirstResultIsWhatWasMeant(String text, String name) {
        assertThat(first(text)).contains(name);
    }

    @Test
    void categoriesComeAsATree() {
        JsonNode categories = Api.anonymous()
                .get("/products?size=1&q=che")
                .expect(200)
                .json()
                .get("facets")
                .get("category");
        String top = "";
        for (JsonNode category : categories) {
            String parent = category.path("parent").asString("");
            top = parent.isEmpty() ? category.get("value").asString() : top;
            assertThat(parent).isIn("", top);
        }
        assertThat(categories.size()).isGreaterThan(2);
    }

    @Test
    void decomposedInputFindsTheSame() {
        assertThat(first(Normalizer.normalize("nước mắm", Normalizer.Form.NFD))).isEqualTo(first("nước mắm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "asdf qwer", "???", "😀"})
    void nonsenseFindsNothing(String text) {
        assertThat(find(text, "").get("total").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "province", "processing", "facilityKind"})
    void aValueLeavesAsManyAsItsCountSays(String facet) {
        JsonNode all = find("", "");
        for (JsonNode value : all.get("facets").get(facet)) {
            JsonNode chosen = find("", "&" + facet + "=" + value.get("value").asString());
            assertThat(chosen.get("total")).as(value.toString()).isEqualTo(value.get("count"));
            assertThat(chosen.get("facets").get(facet))
                    .as("its own counts")
                    .isEqualTo(all.get("facets").get(facet));
        }
    }

    @Test
    void aCursorGoesOnWhereThePageEnded() {
        JsonNode page = find("", "&sort=newest&size=5");
        JsonNode byCursor =
                find("", "&sort=newest&size=5&cursor=" + page.get("cursor").asString());
        assertThat(byCursor.get("items"))
                .isEqualTo(find("", "&sort=newest&size=5&page=1").get("items"));
    }

    @ParameterizedTest
    @CsvSource({
        "page=1000000000, 400",
        "size=1000000, 400",
        "page=-1, 400",
        "cursor=nonsense, 400",
        "page=abc, 400",
        "sort=random, 422",
        "category=none, 422",
        "province=99, 422",
        "processing=deep, 422",
        "priceMin=cheap, 422"
    })
    void whatCannotBeIsNamed(String query, int status) {
        assertThat(Api.anonymous().get("/products?" + query).expect(status).body())
                .contains("\"errors\"");
    }

    @Test
    void aVeryLongQueryIsRefused() {
        Api.anonymous().get("/products?q=" + "a".repeat(301)).expectProblem(422, "search.text.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:foo AND (bar", "\"", "a~9^3", "*", "\\", "{!lucene}x", "<script>", "' OR 1=1 --"})
    void noWritingBreaksIt(String text) {
        find(text, "");
        assertThat(Api.anonymous().get("/search?q=" + encoded(text)).status()).isLessThan(500);
        Api.anonymous().get("/products/suggest?q=" + encoded(text)).expect(200);
    }

    @Test
    void allKindsAreRankedTogether() {
        JsonNode found = Api.anonymous()
                .get("/search?lang=vi&q=" + encoded("Gành Gió Xanh"))
                .expect(200)
                .json();
        assertThat(found.at("/items/0/kind").asString()).isEqualTo("facility");
        assertThat(found.at("/items/0/code").asString()).isEqualTo("CS-AG-001");
    }
}
