package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Visitor;

/** What visitors, proxies and search engines get of the catalogue. */
class PublicPagesIT {

    private static final Pattern STRUCTURED =
            Pattern.compile("application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("/search/product\\?id=(\\d+)");

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String product() {
        Matcher first = FIRST.matcher(
                Visitor.anonymous().get("/vi/search/products?q=nuoc+mam").body());
        assertThat(first.find()).isTrue();
        return first.group(1);
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search",
                "/search?q=nuoc+mam&kind=product",
                "/search/products",
                "/search/products?q=nuoc+mam&sort=priceAsc&view=list",
                "/search/product?id=" + product(),
                "/search/facility?id=1",
                "/search/facilities?q=phu+quoc",
                "/search/compare?id=" + product(),
                "/programme/progress");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aVisitorGetsNoSessionAndProxiesMayKeepThePage(String page) {
        for (String language : List.of("/vi", "/en")) {
            Visitor visitor = Visitor.anonymous();
            HttpResponse<String> answer = visitor.get(language + page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=0, s-maxage=60");
            assertThat(header(answer, "Vary")).contains("Cookie");
            assertThat(answer.body())
                    .contains("<link rel=\"canonical\" href=\"http", "hreflang=\"vi\"", "hreflang=\"en\"")
                    .contains("hreflang=\"x-default\"", "property=\"og:title\"");
        }
    }

    @Test
    void whatSomebodySignedInSeesIsTheirOwn() {
        HttpResponse<String> answer = Visitor.signedIn(Api.BUYER).get("/vi/search/products");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=1000000000",
                "size=1000000",
                "page=-1",
                "category=none",
                "province=99",
                "facilityKind=KING",
                "sort=random",
                "priceMin=cheap"
            })
    void anAddressThatCannotBeIsToldSoInBothLanguages(String query) {
        for (String language : List.of("vi", "en")) {
            HttpResponse<String> answer =
                    Visitor.anonymous().get("/" + language + "/search/products?q=" + encoded("nước mắm") + "&" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains("role=\"alert\"", "value=\"nước mắm\"");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            Api.anonymous()
                    .get("/products?lang=" + language + "&" + query)
                    .expect(query.matches("(page|size).*") ? 400 : 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"???!!!", "name:foo AND (bar", "a~9^3 || \"", "😀😀", "xyzzy qwerty"})
    void nonsenseFindsNothingSaysSoAndStaysInTheBox(String text) {
        for (String language : List.of("vi", "en")) {
            HttpResponse<String> answer =
                    Visitor.anonymous().get("/" + language + "/search/products?q=" + encoded(text));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("class=\"empty\"", "value=\"" + text.replace("\"", "&quot;") + "\"");
            assertThat(Visitor.anonymous()
                            .get("/" + language + "/search?q=" + encoded(text))
                            .body())
                    .contains("class=\"empty\"", "value=\"" + text.replace("\"", "&quot;") + "\"");
            Api.anonymous().get("/products?q=" + encoded(text)).expect(200);
            Api.anonymous().get("/search/suggestions?q=" + encoded(text)).expect(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,1000", "en,1000", "vi,10000", "en,10000"})
    void aVeryLongTextIsRefused(String language, int length) {
        String text = "a".repeat(length);
        HttpResponse<String> answer = Visitor.anonymous().get("/" + language + "/search/products?q=" + text);
        assertThat(answer.statusCode()).isBetween(400, 499);
        if (length == 1000) {
            assertThat(answer.body()).contains("role=\"alert\"", "value=\"" + text + "\"");
        }
        assertThat(Api.anonymous().get("/products?q=" + text).status()).isBetween(400, 499);
        assertThat(Api.anonymous().get("/search/suggestions?q=" + text).status())
                .isBetween(400, 499);
    }

    @Test
    void anUnknownFacetIsNamed() {
        Api.anonymous().get("/products?q=nuoc&colour=red").expectProblem(422, "search.parameter.unknown");
        assertThat(Visitor.anonymous()
                        .get("/vi/search/products?q=nuoc&utm_source=x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void suggestionsHaveTheirKindTheirPageAndTheLettersThatWereTyped() {
        JsonNode items = Api.anonymous()
                .get("/search/suggestions?lang=vi&q=nuoc+ma")
                .expect(200)
                .json()
                .get("items");
        assertThat(items.size()).isBetween(2, 8);
        for (JsonNode item : items) {
            assertThat(item.get("kind").asString()).isIn("category", "product", "facility");
            assertThat(Visitor.anonymous().get(item.get("address").asString()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(items.get(0).get("parts").toString())
                .startsWith(
                        "[{\"text\":\"Nước\",\"typed\":true},{\"text\":\" \",\"typed\":false},{\"text\":\"mắ\",\"typed\":true}");
        assertThat(Api.anonymous()
                        .get("/search/suggestions?q=n")
                        .expect(200)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void facilitiesAreFoundBesideProductsAndOnAPageOfTheirOwn() {
        String results = Visitor.anonymous()
                .get("/vi/search/products?q=" + encoded("Gành Gió Xanh"))
                .body();
        assertThat(results).contains("beside-makers", "Gành Gió Xanh</a>");
        String facilities =
                Visitor.anonymous().get("/en/search/facilities?q=ganh+gio+xanh").body();
        assertThat(facilities).contains("Ganh Gio Xanh Fish Sauce");
        assertThat(Visitor.anonymous().get("/vi/search/facilities?q=xyzzy").body())
                .contains("class=\"empty\"");
        assertThat(Visitor.anonymous()
                        .get("/vi/search/facilities?page=1000000000")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void allKindsStandOnOnePageEachWithItsKindAndItsCount() {
        String text = encoded("nước mắm");
        String all = Visitor.anonymous().get("/en/search?q=" + text).body();
        assertThat(all).contains("class=\"kind\">Product<", "class=\"kind\">Category<");
        assertThat(Visitor.anonymous().get("/vi/search?q=" + text).body())
                .contains("<mark>Nước</mark> <mark>mắm</mark>");
        JsonNode found = Api.anonymous().get("/search?q=" + text).expect(200).json();
        long sum = 0;
        for (String kind : List.of("product", "facility", "category")) {
            long count = found.get("kinds").get(kind).asLong();
            sum += count;
            assertThat(all).contains("(" + count + ")");
            JsonNode only = Api.anonymous()
                    .get("/search?size=100&kind=" + kind + "&q=" + text)
                    .expect(200)
                    .json();
            assertThat(only.get("total").asLong()).isEqualTo(count);
            assertThat(only.get("items").size()).isEqualTo((int) Math.min(100, count));
            only.get("items")
                    .forEach(item -> assertThat(item.get("kind").asString()).isEqualTo(kind));
            assertThat(only.get("kinds")).isEqualTo(found.get("kinds"));
        }
        assertThat(found.get("total").asLong()).isEqualTo(sum);
        Api.anonymous().get("/search?kind=king&q=" + text).expectProblem(422, "search.value.unknown");
        assertThat(Visitor.anonymous().get("/vi/search?kind=king&q=" + text).statusCode())
                .isEqualTo(400);
    }

    @Test
    void pagesOfAllKindsFollowEachOtherWithoutGapOrOverlap() {
        String text = encoded("nước mắm");
        JsonNode whole = Api.anonymous()
                .get("/search?size=30&q=" + text)
                .expect(200)
                .json()
                .get("items");
        assertThat(whole.size()).isGreaterThan(10);
        List<JsonNode> pieces = new ArrayList<>();
        for (int page = 0; pieces.size() < whole.size(); page++) {
            Api.anonymous()
                    .get("/search?size=2&page=" + page + "&q=" + text)
                    .expect(200)
                    .json()
                    .get("items")
                    .forEach(pieces::add);
        }
        for (int i = 0; i < whole.size(); i++) {
            assertThat(pieces.get(i)).isEqualTo(whole.get(i));
        }
    }

    @Test
    void aSlipIsForgivenAndSaid() {
        assertThat(Visitor.anonymous()
                        .get("/vi/search?q=" + encoded("nước mamm"))
                        .body())
                .contains("class=\"meant\"");
    }

    @Test
    void whatIsNotThereIsLeftOutOfAComparisonAndAFifthRefused() {
        String id = product();
        HttpResponse<String> some = Visitor.anonymous().get("/vi/search/compare?id=" + id + "&id=999999999&id=x");
        assertThat(some.statusCode()).isEqualTo(200);
        assertThat(some.body()).contains("notice-warn", "data-compared=\"" + id + "\"");
        HttpResponse<String> five = Visitor.anonymous().get("/en/search/compare?id=1&id=2&id=3&id=4&id=5");
        assertThat(five.statusCode()).isEqualTo(400);
        assertThat(five.body()).contains("At most four products");
    }

    @Test
    void aDraftIsInNoComparison() {
        String run = "PP" + System.currentTimeMillis() % 10_000_000;
        Api maker = Api.as(Api.FACILITY);
        JsonNode draft = maker.post("/products", Map.of("facilityId", 1, "sku", run, "nameVi", "Bản nháp " + run))
                .expect(201)
                .json();
        String address =
                "/vi/search/compare?id=" + product() + "&id=" + draft.get("id").asLong();
        assertThat(Visitor.signedIn(Api.FACILITY).get(address).body())
                .doesNotContain("Bản nháp " + run)
                .contains("notice-warn");
    }

    @Test
    void aProductIsToldToSearchEnginesAndNothingInItEndsTheScript() {
        JsonNode said = structured("/vi/search/product?id=" + product());
        assertThat(said.get(0).get("@type").asString()).isEqualTo("Product");
        assertThat(said.get(0).at("/manufacturer/name").asString()).isNotBlank();
        assertThat(said.get(0).at("/offers/priceCurrency").asString()).isIn("VND", "USD");
        assertThat(said.get(1).get("@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(structured("/en/search/facility?id=1").get("@type").asString())
                .isEqualTo("Organization");

        String run = "PQ" + System.currentTimeMillis() % 10_000_000;
        String name = "</script><script>alert(1)</script> " + run;
        JsonNode draft = Api.as(Api.FACILITY)
                .post("/products", Map.of("facilityId", 1, "sku", run, "nameVi", name))
                .expect(201)
                .json();
        String page = Visitor.signedIn(Api.FACILITY)
                .get("/vi/search/product?id=" + draft.get("id").asLong())
                .body();
        assertThat(page).doesNotContain("<script>alert(1)");
        assertThat(read(page).get(0).get("name").asString()).isEqualTo(name);
    }

    private static JsonNode structured(String address) {
        return read(Visitor.anonymous().get(address).body());
    }

    private static JsonNode read(String page) {
        Matcher found = STRUCTURED.matcher(page);
        assertThat(found.find()).isTrue();
        return new JsonMapper().readTree(Objects.requireNonNull(found.group(1)));
    }

    @Test
    void theSitemapNamesEveryPublishedProductOnce() {
        Visitor engine = Visitor.anonymous();
        assertThat(engine.get("/robots.txt").body()).contains("Disallow: /vi/account/", "Sitemap: http");
        HttpResponse<String> index = engine.get("/sitemap.xml");
        assertThat(header(index, "Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(index.body())
                .startsWith("<?xml")
                .contains("/sitemap/pages.xml", "/sitemap/product-0.xml", "/sitemap/facility-0.xml");
        String products = engine.get("/sitemap/product-0.xml").body();
        long published = Api.anonymous()
                .get("/products?size=1")
                .expect(200)
                .json()
                .get("total")
                .asLong();
        long named = Pattern.compile("<loc>[^<]*/vi/search/product\\?id=\\d+</loc>")
                .matcher(products)
                .results()
                .distinct()
                .count();
        assertThat(named).isEqualTo(published);
        assertThat(products).contains("<lastmod>", "hreflang=\"x-default\"");
        assertThat(engine.get("/sitemap/product-999.xml").statusCode()).isEqualTo(200);
        assertThat(engine.get("/sitemap/account-0.xml").statusCode()).isEqualTo(404);
    }
}
