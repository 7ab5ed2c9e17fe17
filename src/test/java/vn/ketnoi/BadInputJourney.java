package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.Witness;

/**
 * What people and attackers type, in every field of every form at once: said at the field in the page's language, kept for
 * mending, nothing stored by halves, and never run.
 */
@ExtendWith(NeedsBrowser.class)
class BadInputJourney {

    private static final String MARKUP =
            "\"><img src=x onerror=alert(1)><script>alert(2)</script>#{1+1}${1+1}'; DROP TABLE product; --";

    /** Turns every field into one for free text without a limit and types into it; choices get an option that is none. */
    private static final String TYPE =
            """
            ([form, text, everything]) => {
              for (const field of document.getElementById(form).elements) {
                if (field.type === 'checkbox' || field.type === 'file' || field.tagName === 'BUTTON') continue;
                if (field.type === 'hidden' && !field.id.endsWith('_hinput')) continue;
                if (field.type === 'hidden' && text === '') { field.value = ''; continue; }
                if (!everything && (field.tagName === 'SELECT' || field.type === 'date')) continue;
                if (field.tagName === 'SELECT') {
                  field.add(new Option(text, text, true, true));
                } else {
                  field.removeAttribute('maxlength');
                  if (field.type !== 'password' && field.tagName === 'INPUT') field.type = 'text';
                  field.value = text;
                }
              }
            }""";

    private static final Pattern VIETNAMESE = Pattern.compile("[à-ỹđĐÀ-Ỹ]");

    private static final Map<String, Browser> BROWSERS = new HashMap<>();
    private static final Map<String, Page> PAGES = new HashMap<>();
    private static final Map<Page, Witness> WITNESSES = new HashMap<>();
    private static Records records;

    /** A form, who uses it, and what it would add to. */
    private record Form(String person, Supplier<String> address, String form, String button, Supplier<String> counted) {

        Form(String person, String address, String form, String button, Supplier<String> counted) {
            this(person, () -> address, form, button, counted);
        }

        @Override
        public String toString() {
            return button;
        }
    }

    @BeforeAll
    static void open() {
        records = new Records();
        BROWSERS.put("vi", new Browser("vi", 1280));
        BROWSERS.put("en", new Browser("en", 1280));
    }

    @AfterAll
    static void close() {
        PAGES.clear();
        BROWSERS.values().forEach(Browser::close);
    }

    static Stream<Form> forms() {
        Supplier<String> request =
                () -> "/connection/show?id=" + records.asked().id();
        Supplier<String> messages = BadInputJourney::lastRequest;
        Supplier<String> products = () -> "/facilities/" + records.facility + "/products";
        return Stream.of(
                new Form("maker", "/account/tokens", "form", "form:make", () -> "/tokens"),
                new Form(Api.ADMINISTRATOR, "/account/buyer", "form", "form:save", () -> "/accounts"),
                new Form(Api.ADMINISTRATOR, "/account/open", "form", "form:save", () -> "/accounts"),
                new Form(Api.ADMINISTRATOR, "/account/people", "form", "form:find", () -> "/accounts"),
                new Form(Api.CENTRE, "/facility/register", "form", "form:save", () -> "/facilities?province=91"),
                new Form("maker", "/facility/edit", "form", "form:save", () -> "/facilities?province=91"),
                new Form("maker", "/catalogue/edit", "form", "form:save", products),
                new Form("maker", "/catalogue/edit", "form", "form:saveAndSubmit", products),
                new Form(
                        Api.BUYER,
                        () -> "/connection/request?facility=" + records.facility,
                        "form",
                        "form:send",
                        () -> "/connection-requests"),
                new Form("maker", request, "decline", "decline:button", messages),
                new Form(
                        "maker",
                        () -> "/connection/show?id=" + records.accepted().id(),
                        "sayForm",
                        "sayForm:send",
                        messages),
                new Form(
                        "maker",
                        () -> "/connection/show?id=" + records.accepted().id(),
                        "record",
                        "record:button",
                        () -> "/contracts"),
                new Form(
                        Api.BUYER,
                        () -> "/connection/show?id=" + records.contracted().id(),
                        "dispute",
                        "dispute:button",
                        () -> "/contracts"),
                new Form(Api.CENTRE, "/programme/outcome", "form", "form:save", () -> "/outcomes"),
                new Form(
                        Api.DEPARTMENT,
                        () -> "/programme/outcome?id="
                                + records.submittedOutcome().id(),
                        "giving",
                        "giving:giveBack",
                        () -> "/outcomes"),
                new Form(
                        Api.DEPARTMENT,
                        () -> "/programme/outcome?id="
                                + records.approvedOutcome().id(),
                        "withdrawing",
                        "withdrawing:withdraw",
                        () -> "/outcomes"));
    }

    private static String lastRequest() {
        return "/connection-requests";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFieldAtOnce(Form form) {
        Map<String, List<String>> texts = Map.of(
                "vi", List.of("", "x".repeat(20_001), "1e400", "\u0007\u202e\u0000 \ud83d 😀"),
                "en", List.of("", "abc", "-5", MARKUP));
        texts.forEach((language, typed) -> {
            Page page = at(language, form.person(), form.address().get());
            for (String text : typed) {
                if (page.locator("[id='" + form.button() + "']").count() == 0) {
                    page = at(language, form.person(), form.address().get()); // it was taken, and led on
                }
                typeEverywhere(page, form, text, language);
            }
        });
    }

    private static void typeEverywhere(Page page, Form form, String text, String language) {
        String what = form.button() + " of " + page.url() + " with "
                + text.substring(0, Math.min(20, text.length()))
                        .codePoints()
                        .mapToObj(Integer::toHexString)
                        .toList();
        long before = total(form);
        boolean everything =
                text.equals(MARKUP) || text.equals("1e400"); // choices and days would refuse all else before
        page.evaluate(TYPE, Arrays.asList(form.form(), text, everything));
        String address = page.url();
        page.locator("[id='" + form.button() + "']").click();
        Browser.settle(page);
        witness(page).sawNothingBad(what);
        List<String> said =
                page.locator("main .ui-message-error-detail, main .notice-bad").allInnerTexts();
        long added = total(form) - before;
        boolean stayed = page.url().equals(address)
                && page.locator("[id='" + form.button() + "']").count() > 0;
        if (!said.isEmpty()) {
            assertThat(added).as(what + " was refused: " + said).isZero();
            assertThat(stayed).as(what + " stays").isTrue();
            for (String words : said) {
                assertThat(VIETNAMESE.matcher(words).find())
                        .as(what + " says in " + language + ": " + words)
                        .isEqualTo(language.equals("vi"));
            }
            if (text.equals("x".repeat(20_001)) || text.equals("abc") || text.equals(MARKUP)) {
                assertThat(kept(page, form.form()))
                        .as(what + ": what was typed is kept")
                        .containsOnly(text);
            }
        } else if (!form.button().equals("form:find")) { // nobody has such a name
            assertThat(text).as(what + " is taken without a word").isNotEqualTo("x".repeat(20_001));
        }
    }

    private static List<String> kept(Page page, String form) {
        return page
                .locator("[id='" + form
                        + "'] input:visible:not([type=checkbox]):not([type=file]):not([readonly]):not(.ui-autocomplete-input), [id='"
                        + form + "'] textarea:visible")
                .all()
                .stream()
                .filter(f -> !String.valueOf(f.getAttribute("type")).equals("date"))
                .map(Locator::inputValue)
                .toList();
    }

    @Test
    void markupInAListingIsTextWhereverItIsShown() {
        Page maker = at("en", "maker", "/catalogue/edit");
        String sku = records.code();
        for (String field : List.of("nameVi", "nameEn", "descriptionVi", "descriptionEn", "brand", "maker")) {
            maker.locator("[id='form:" + field + "']").fill(MARKUP + sku);
        }
        maker.locator("[id='form:sku']").fill(sku);
        maker.locator("[id='form:unit']").fill("<b>chai</b>");
        maker.locator("[id='form:price']").fill("1000");
        maker.locator("[id='form:minOrder']").fill("10");
        maker.locator("[id='form:saveAndSubmit']").click();
        maker.waitForURL("**/catalogue/mine**");
        showsItAsText(maker);
        Page centre = at("en", Api.CENTRE, "/catalogue/queue");
        showsItAsText(centre);
        Locator listing = centre.locator("main li").filter(new Locator.FilterOptions().setHasText(sku));
        listing.locator("button[id$=':publish']").click();
        Browser.settle(centre);
        Answer found = Api.as(records.maker)
                .get("/facilities/" + records.facility + "/products?size=100")
                .expect(200);
        long id = 0;
        for (var item : found.json().get("items")) {
            if (item.get("details").get("sku").asString().equals(sku)) {
                id = item.get("id").asLong();
            }
        }
        Page buyer = at("en", Api.BUYER, "/search/product?id=" + id);
        showsItAsText(buyer);
        buyer.navigate("/en/connection/request?product=" + id);
        showsItAsText(buyer);
        buyer.locator("[id='form:quantity']").fill("5");
        buyer.locator("[id='form:unit']").fill("<b>chai</b>");
        buyer.locator("[id='form:neededBy']")
                .fill(java.time.LocalDate.now(vn.ketnoi.shared.Clocks.VIETNAM)
                        .plusDays(9)
                        .toString());
        buyer.locator("[id='form:words']").fill(MARKUP);
        buyer.locator("[id='form:send']").click();
        buyer.waitForURL("**/connection/show**");
        showsItAsText(buyer);
        showsItAsText(at("en", "maker", "/connection/list"));
        showsItAsText(at("en", "maker", "/connection/show?" + buyer.url().replaceAll(".*\\?", "")));
        buyer.navigate("/en/search/products?q=" + java.net.URLEncoder.encode(MARKUP, StandardCharsets.UTF_8));
        assertThat(buyer.locator("img[src=x], script:not([src]):not([nonce])")).hasCount(0);
        witness(buyer).sawNothingBad("searching for markup");
    }

    private static void showsItAsText(Page page) {
        assertThat(page.locator("main")).containsText("#{1+1}${1+1}");
        assertThat(page.locator("img[src=x]")).hasCount(0);
        witness(page).sawNothingBad("markup on " + page.url());
    }

    @Test
    void aPictureThatIsNone() {
        Page page = at("vi", "maker", "/catalogue/edit");
        page.locator("[id='form:nameVi']").fill("Có ảnh hỏng");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        List<FilePayload> files = List.of(
                new FilePayload("anh.jpg", "image/jpeg", "không phải ảnh".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("cut.png", "image/png", png),
                new FilePayload("x.svg", "image/svg+xml", svg),
                new FilePayload("empty.jpg", "image/jpeg", new byte[0]),
                new FilePayload("large.jpg", "image/jpeg", new byte[10_600_000]));
        for (FilePayload file : files) {
            page.setInputFiles("[id='form:picture']", file);
            Browser.settle(page);
            witness(page).sawNothingBad(file.name);
            assertThat(isRefused(page)).as(file.name).isTrue();
            assertThat(page.locator("li.picture-row")).hasCount(0);
            assertThat(page.locator("[id='form:nameVi']")).hasValue("Có ảnh hỏng");
        }
    }

    @Test
    void aFileOfRowsThatIsNone() {
        Page page = at("vi", "maker", "/catalogue/import");
        byte[] noise = new byte[3000];
        new java.util.Random(7).nextBytes(noise);
        List<FilePayload> files = List.of(
                new FilePayload("noise.csv", "text/csv", noise),
                new FilePayload("empty.csv", "text/csv", new byte[0]),
                new FilePayload("head.csv", "text/csv", "mã,tên\n".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("book.xlsx", "application/zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}));
        for (FilePayload file : files) {
            page.setInputFiles("[id='choose:file']", file);
            page.locator("[id='choose:next']").click();
            Browser.settle(page);
            witness(page).sawNothingBad(file.name);
            assertThat(page.locator("main .ui-message-error-detail, main .notice-bad")
                            .first())
                    .isVisible();
            assertThat(page.locator("[id='choose:file']")).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/catalogue/edit?id=, product", "/catalogue/edit?facility=, facility", "/catalogue/mine?facility=, facility",
        "/facility/edit?id=, facility", "/catalogue/import?import=, import", "/connection/show?id=, request",
        "/search/product?id=, product", "/connection/request?product=, product"
    })
    void somebodyElsesRecord(String address, String kind) {
        String id =
                switch (kind) {
                    case "product" -> String.valueOf(records.draft().id());
                    case "facility" -> String.valueOf(records.facility);
                    case "request" -> String.valueOf(records.asked().id());
                    default -> String.valueOf(imported());
                };
        looksMissing(Api.FACILITY, address, id);
    }

    @ParameterizedTest
    @CsvSource({
        "/facility/edit?id=",
        "/facility/verify?id=",
        "/programme/outcome?id=",
        "/facility/import?import=",
        "/catalogue/edit?id="
    })
    void anotherProvincesRecord(String address) {
        String id = String.valueOf(
                address.contains("outcome")
                        ? records.outcome().id()
                        : address.contains("catalogue")
                                ? records.submitted().id()
                                : address.contains("import") ? imported() : records.facility);
        looksMissing(otherCentre(), address, id);
    }

    private static void looksMissing(String person, String address, String id) {
        for (String language : List.of("vi", "en")) {
            Page page = at(language, person, "/account/workspace");
            String missing = null;
            for (String asked : List.of("999999999", "abc", "-1", "1e9", "99999999999999999999", id)) {
                Response answer = page.navigate("/" + language + address + asked);
                assertThat(answer.status()).as(address + asked).isEqualTo(404);
                String shown = page.locator("main").innerText();
                missing = missing == null ? shown : missing;
                assertThat(shown).as(address + asked + " in " + language).isEqualTo(missing);
                witness(page).sawNothingBad(address + asked);
            }
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
    }

    private static long imported() {
        return Api.as(records.maker)
                .send(
                        "POST",
                        "/products/imports?dryRun=true",
                        "mã,tên\nA1,Bánh\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .expect(201)
                .id();
    }

    private static String otherCentre() {
        String email = "centre-01-" + records.run + "@ketnoi.example";
        if (!PAGES.containsKey("vi" + email)) {
            Map<String, Object> person = new HashMap<>(Map.of("email", email, "name", "Trung tâm khác"));
            person.putAll(Map.of("password", Api.DEMO_PASSWORD, "role", "CENTRE", "province", "01"));
            Api.as(Api.ADMINISTRATOR).post("/accounts", person).expect(201);
        }
        return email;
    }

    private static Page at(String language, String who, String address) {
        String person = who.equals("maker") ? records.maker : who;
        Page page = PAGES.computeIfAbsent(language + person, p -> {
            Page fresh = browser(language).signedIn(person);
            WITNESSES.put(fresh, new Witness(fresh));
            return fresh;
        });
        page.navigate("/" + language + address);
        return page;
    }

    private static Browser browser(String language) {
        return java.util.Objects.requireNonNull(BROWSERS.get(language));
    }

    private static long total(Form form) {
        String person = form.person().equals("maker") ? records.maker : form.person();
        var body = Api.as(person).get(form.counted().get()).expect(200).json();
        return body.isArray() ? body.size() : body.get("total").asLong();
    }

    private static Witness witness(Page page) {
        return java.util.Objects.requireNonNull(WITNESSES.get(page));
    }

    /** At the field by the portal, or by the browser before it is sent. */
    private static boolean isRefused(Page page) {
        return page.locator("[id='form:pictureRows'] .ui-message-error-detail").isVisible()
                || (Boolean) page.evaluate("() => document.getElementById('form:picture').validity.customError");
    }
}
