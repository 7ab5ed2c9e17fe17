package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.NeedsBrowser;

/** The portal's main job from a product to the tracker, as five people do it, in both languages, on a phone and a desk. */
@ExtendWith(NeedsBrowser.class)
class MainJobJourney {

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final String run = System.currentTimeMillis() % 1_000_000 + "-" + RUNS.incrementAndGet();
    private final String productName = "Nước mắm Phú Quốc nhỉ mẻ " + run;
    private final String maker = "maker-" + run + "@ketnoi.example";
    private final String facilityName = "Nhà thùng Bãi Thơm " + run;

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "en,1280", "vi,1280", "en,360"})
    void fromAProductToTheTracker(String language, int width) {
        facilityIsVerified();
        try (Browser browser = new Browser(language, width)) {
            browser.look(visit(browser, "/"), "home");
            facilityListsProduct(browser);
            centreApproves(browser);
            Page buyer = browser.signedIn(Api.BUYER);
            buyerFindsAndAsks(browser, buyer);
            Page facility = browser.signedIn(maker);
            facilityAccepts(browser, facility);
            bothTalkAndAgree(browser, buyer, facility);
            outcomeReachesTheTracker(browser);
        }
    }

    private static Page visit(Browser browser, String address) {
        Page page = browser.person();
        page.navigate(browser.at(address));
        return page;
    }

    private void facilityIsVerified() {
        Api centre = Api.as(Api.CENTRE);
        Answer entered = centre.post(
                        "/facilities", Map.of("nameVi", facilityName, "province", "91", "code", "J-" + run))
                .expect(201);
        centre.changing(entered)
                .post("/facilities/" + entered.id() + "/verification")
                .expect(200);
        Map<String, Object> person = Map.of(
                "email",
                maker,
                "name",
                "Chủ " + facilityName,
                "password",
                Api.DEMO_PASSWORD,
                "role",
                "FACILITY",
                "facilityId",
                entered.id());
        Api.as(Api.ADMINISTRATOR).post("/accounts", person).expect(201);
    }

    private void facilityListsProduct(Browser browser) {
        Page page = browser.signedIn(maker);
        browser.look(page, "workspace-facility");
        page.navigate(browser.at("/catalogue/edit"));
        fill(page, "nameVi", productName);
        fill(page, "nameEn", "Phu Quoc drip fish sauce, batch " + run);
        fill(page, "descriptionVi", "Cá cơm than và muối, ủ thùng gỗ mười hai tháng.");
        fill(page, "sku", "J-" + run);
        field(page, "category").selectOption("fish-sauce");
        field(page, "processing").selectOption("FINE");
        fill(page, "price", "95000");
        fill(page, "minOrder", "24");
        fill(page, "capacityMonth", "5000");
        browser.look(page, "product-edit");
        click(page, "form:saveAndSubmit");
        page.waitForURL("**/catalogue/mine**");
        assertThat(page.locator("main")).containsText(run);
        browser.look(page, "products-mine");
    }

    private void centreApproves(Browser browser) {
        Page page = browser.signedIn(Api.CENTRE);
        browser.look(page, "workspace-centre");
        page.navigate(browser.at("/catalogue/queue"));
        Locator listing = page.locator("li, article, .card")
                .filter(new Locator.FilterOptions().setHasText("J-" + run))
                .last();
        browser.look(page, "queue");
        listing.locator("button[id$=':publish']").click();
        assertThat(page.locator("main")).not().containsText("J-" + run);
        page.context().close();
    }

    private void buyerFindsAndAsks(Browser browser, Page page) {
        Eventually.within(Duration.ofSeconds(2), () -> assertThat(Api.anonymous()
                        .get("/products?q=nuoc+mam+phu+quoc&size=100")
                        .body())
                .contains("J-" + run));
        page.navigate(browser.at("/search/products?q=nuoc+mam+phu+quoc"));
        browser.look(page, "results");
        page.navigate(browser.at("/search/products?q=nuoc+mam+phu+quoc+" + run));
        narrow(page, "category", "fish-sauce");
        narrow(page, "province", "91");
        narrow(page, "processing", "FINE");
        assertThat(page.locator("ul.chips a[aria-label]")).hasCount(3);
        browser.look(page, "results-narrowed");
        page.locator(".results a")
                .filter(new Locator.FilterOptions().setHasText(run))
                .first()
                .click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("h1")).containsText(run);
        browser.look(page, "product");
        page.locator("a[href*='/connection/request']").click();
        page.waitForURL("**/connection/request**");
        fill(page, "quantity", "480");
        fill(page, "unit", "chai");
        fill(page, "neededBy", LocalDate.now().plusDays(40).toString());
        fill(page, "words", "Cần 480 chai cho đợt khuyến mãi tháng tới.");
        browser.look(page, "request");
        click(page, "form:send");
        page.waitForURL("**/connection/show**");
        assertThat(page.locator("main")).containsText("480");
        browser.look(page, "request-sent");
    }

    /** Ticks a box of the filters and applies it, opening on the way what is folded. */
    private static void narrow(Page page, String facet, String value) {
        Locator box = page.locator(".filters input[name='" + facet + "'][value='" + value + "']");
        Locator folded = page.locator(".filters details:not([open]):has(input[name='" + facet + "'][value='" + value
                + "']) > summary:visible");
        // the outermost first: what is within it only then stands on the page
        while (!box.isVisible()) {
            folded.first().click();
        }
        box.check();
        page.locator(".filters button[type=submit]").click();
        page.waitForURL("**" + facet + "=" + value + "**");
    }

    private static void facilityAccepts(Browser browser, Page page) {
        browser.look(page, "workspace-facility-request");
        page.navigate(browser.at("/connection/list"));
        browser.look(page, "requests");
        page.locator("main a[href*='/connection/show']").first().click();
        page.waitForURL("**/connection/show**");
        click(page, "accept:button");
        assertThat(page.locator("[id='sayForm:words']")).isVisible();
        fill(page, "sayForm", "words", "Chúng tôi giao được trong 20 ngày.");
        click(page, "sayForm:send");
        assertThat(page.locator(".conversation")).containsText("20 ngày");
    }

    private static void bothTalkAndAgree(Browser browser, Page buyer, Page facility) {
        buyer.reload();
        fill(buyer, "sayForm", "words", "Đồng ý, xin lập hợp đồng.");
        click(buyer, "sayForm:send");
        assertThat(buyer.locator(".conversation")).containsText("hợp đồng");
        facility.reload();
        fill(facility, "record", "amount", "43200000");
        facility.locator("[id='record:currency']").selectOption("VND");
        fill(facility, "record", "signedOn", today());
        browser.look(facility, "contract-record");
        click(facility, "record:button");
        assertThat(facility.locator("[id='record:button']")).hasCount(0);
        buyer.reload();
        browser.look(buyer, "contract-confirm");
        buyer.locator("[id$='confirm:button']").click();
        assertThat(buyer.locator("[id$='confirm:button']")).hasCount(0);
        browser.look(buyer, "contract-confirmed");
    }

    private void outcomeReachesTheTracker(Browser browser) {
        long before = actual("KC07");
        long reportedBefore = reported();
        centreRecords(browser);
        departmentApproves(browser);
        assertThat(actual("KC07")).as("KC07 moved by exactly what was approved").isEqualTo(before + 1);
        Eventually.within(Duration.ofSeconds(10), () -> assertThat(reported())
                .as("KC07_ACTUAL told to the tracker")
                .isEqualTo(reportedBefore + 1));
        Page progress = visit(browser, "/programme/progress");
        assertThat(progress.locator("#KCQG-2021-2025-KC07")).containsText(String.valueOf(before + 1));
        browser.look(progress, "progress");
        Page reports = browser.signedIn(Api.MINISTRY);
        reports.navigate(browser.at("/programme/reports"));
        browser.look(reports, "reports");
    }

    private void centreRecords(Browser browser) {
        Page page = browser.signedIn(Api.CENTRE);
        page.navigate(browser.at("/programme/outcome"));
        field(page, "indicator").selectOption("KC07");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        field(page, "facilityId").selectOption(new SelectOption().setLabel(facilityOption(page)));
        fill(page, "acceptedOn", "2025-09-15");
        page.locator("[id='form:acceptedOn']").blur();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        fill(page, "evidence", "4-2025-" + run);
        browser.look(page, "outcome-record");
        click(page, "form:submit");
        page.waitForURL("**/programme/outcomes**");
        browser.look(page, "outcomes");
        page.context().close();
    }

    private String facilityOption(Page page) {
        Locator option = field(page, "facilityId")
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(facilityName));
        assertThat(option).hasCount(1);
        return option.innerText();
    }

    private void departmentApproves(Browser browser) {
        Page page = browser.signedIn(Api.DEPARTMENT);
        browser.look(page, "workspace-department");
        page.navigate(browser.at("/programme/outcomes?status=SUBMITTED"));
        page.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(facilityName))
                .locator("a[href*='/programme/outcome?id=']")
                .first()
                .click();
        page.waitForURL("**/programme/outcome?id=**");
        browser.look(page, "outcome-decide");
        click(page, "approval:approve");
        assertThat(page.locator("[id='approval:approve']")).hasCount(0);
        browser.look(page, "outcome-approved");
    }

    private static long actual(String indicator) {
        JsonNode items = Api.anonymous().get("/indicators").expect(200).json().get("items");
        for (JsonNode item : items) {
            if (item.get("code").asString().equals(indicator)) {
                return item.get("actual").asLong();
            }
        }
        throw new AssertionError("no " + indicator + " among the indicators");
    }

    /** The value the tracker last took for KC07 in An Giang, third quarter of 2025. */
    private static long reported() {
        JsonNode items = Api.as(Api.MINISTRY)
                .get("/tracker-reports?size=100")
                .expect(200)
                .json()
                .get("items");
        for (JsonNode item : items) {
            if (item.get("dataElement").asString().equals("KC07_ACTUAL")
                    && item.get("period").asString().equals("2025Q3")
                    && item.get("orgUnit").asString().equals("VN91")
                    && item.get("state").asString().equals("SENT")) {
                return item.get("value").asLong();
            }
        }
        return 0;
    }

    private static String today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='form:" + id + "']");
    }

    private static void fill(Page page, String id, String value) {
        fill(page, "form", id, value);
    }

    private static void fill(Page page, String form, String id, String value) {
        page.locator("[id='" + form + ":" + id + "']").fill(value);
    }

    private static void click(Page page, String id) {
        page.locator("[id='" + id + "']").click();
    }
}
