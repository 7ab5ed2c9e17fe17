package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.Records;

/** A listing from the facility's consent to its end: listed for it, checked, changed without a check, reported, taken down. */
@ExtendWith(NeedsBrowser.class)
class TrustJourney {

    private static final String WHY = "Nhãn hiệu Bãi Thơm là của cơ sở khác";

    private final Records records = new Records();
    private final String sku = records.code();

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "en,1280"})
    void fromConsentToTakingDown(String language, int width) {
        try (Browser browser = new Browser(language, width)) {
            Page centre = browser.signedIn(Api.CENTRE);
            officerListsWithConsent(browser, centre);
            centreChecksTheFirst(browser, centre);
            Page facility = browser.signedIn(records.maker);
            long product = facilityChanges(browser, facility);
            buyerReports(browser, product);
            centreTakesDown(browser, centre);
            facility.navigate(browser.at("/catalogue/mine"));
            assertThat(facility.locator("main")).containsText(WHY);
            assertThat(facility.locator("main")).not().containsText("hàng nhái");
            Api.anonymous().get("/products/" + product).expect(404);
        }
    }

    private void officerListsWithConsent(Browser browser, Page page) {
        page.navigate(browser.at("/facility/consent?facility=" + records.facility));
        fill(page, "giver", "Nguyễn Thị Chủ");
        fill(page, "giverRole", "Chủ hộ");
        page.selectOption("[id='form:way']", "TELEPHONE");
        fill(page, "givenOn", LocalDate.now(Clocks.VIETNAM).toString());
        page.locator("[id='form:record']").click();
        assertThat(page.locator("button[id$=':withdraw']")).isVisible();
        page.navigate(browser.at("/catalogue/edit?facility=" + records.facility));
        fill(page, "nameVi", "Nước mắm Bãi Thơm");
        fill(page, "sku", sku);
        fill(page, "price", "95000");
        page.locator("[id='form:saveAndSubmit']").click();
        page.waitForURL("**/catalogue/mine**");
    }

    private void centreChecksTheFirst(Browser browser, Page page) {
        page.navigate(browser.at("/catalogue/queue?reason=FIRST"));
        card(page).locator("button[id$=':publish']").click();
        assertThat(card(page)).hasCount(0);
    }

    /** Without anybody looking at it first. */
    private long facilityChanges(Browser browser, Page page) {
        long product = Api.as(records.maker)
                .get("/facilities/" + records.facility + "/products")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        page.navigate(browser.at("/catalogue/edit?id=" + product));
        fill(page, "price", "99000");
        page.locator("[id='form:saveChanges']").click();
        Eventually.within(
                Duration.ofSeconds(10),
                () -> assertThat(priceOf(product)).as("what visitors see").isEqualTo(99_000));
        return product;
    }

    private static int priceOf(long product) {
        return Api.anonymous()
                .get("/products/" + product)
                .expect(200)
                .json()
                .get("details")
                .get("price")
                .asInt();
    }

    private void buyerReports(Browser browser, long product) {
        Page page = browser.signedIn(Api.BUYER);
        page.navigate(browser.at("/search/product?id=" + product));
        page.locator("a[href*='/catalogue/report']").click();
        page.selectOption("[id='form:reason']", "COUNTERFEIT");
        fill(page, "words", "Tôi nhận được hàng nhái");
        browser.look(page, "report");
        page.locator("[id='form:send']").click();
        page.waitForURL("**sent=true**");
        assertThat(page.locator("[id='form:send']")).hasCount(0);
        page.context().close();
    }

    private void centreTakesDown(Browser browser, Page page) {
        page.navigate(browser.at("/catalogue/queue?reason=REPORTED"));
        assertThat(card(page)).containsText("Tôi nhận được hàng nhái");
        browser.look(page, "queue-reported");
        card(page).locator("details").last().evaluate("d => d.open = true");
        card(page).locator("textarea").fill(WHY);
        card(page).locator("button[id$=':giveBack']").click();
        assertThat(card(page)).hasCount(0);
    }

    private Locator card(Page page) {
        return page.locator("main li.card").filter(new Locator.FilterOptions().setHasText(sku));
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[id='form:" + field + "']").fill(text);
    }
}
