package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.People;

/** Long forms whose session is gone: rows and choices come back too, whatever way leads back to the form. */
@ExtendWith(NeedsBrowser.class)
class KeptJourney {

    private final String run = "KJ" + System.currentTimeMillis() % 10_000_000;

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "en,1280"})
    void rowsAndChoicesOutliveTheSession(String language, int width) {
        String email = People.ofFacility(run + language);
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.signedIn(email);
            page.navigate(browser.at("/catalogue/edit"));
            type(page);
            page.context().clearCookies();
            page.locator("[id='form:save']").click();
            page.waitForURL("**/account/sign-in?from=*");
            page.locator("[id='form:email']").fill(email);
            page.locator("[id='form:password']").fill(Api.DEMO_PASSWORD);
            page.locator("[id='form:submit']").click();
            page.waitForURL("**/catalogue/edit");
            isBack(page);
            browser.look(page, "rows-restored");
            saves(browser, page);
        }
    }

    /** The person is in again by another window: the old page's form means nothing to the new session. */
    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,1280", "en,360"})
    void aFormOfAnOldSessionThatIsSentInANewOneComesBackFilled(String language, int width) {
        String email = People.ofFacility(run + "b" + language);
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.signedIn(email);
            page.navigate(browser.at("/catalogue/edit"));
            type(page);
            page.context().clearCookies();
            Page other = page.context().newPage();
            other.navigate(browser.at("/account/sign-in"));
            other.locator("[id='form:email']").fill(email);
            other.locator("[id='form:password']").fill(Api.DEMO_PASSWORD);
            other.locator("[id='form:submit']").click();
            other.waitForURL("**/account/workspace");
            page.locator("[id='form:save']").dblclick();
            assertThat(page.locator("main .kept")).isVisible();
            isBack(page);
            saves(browser, page);
        }
    }

    private void type(Page page) {
        page.locator("[id='form:nameVi']").fill("Nước mắm " + run);
        page.locator("[id='form:category']").selectOption("fish-sauce");
        page.locator("[id='form:processing']").selectOption("FINE");
        page.locator("[id='form:currency']").selectOption("VND");
        page.locator("[id='form:originProvince']").selectOption("91");
        for (int row = 0; row < 2; row++) {
            page.locator("[id='form:addTier']").click();
            assertThat(page.locator(".tier")).hasCount(row + 1);
        }
        Browser.settle(page);
        page.locator("input[id$=':0:from']").fill("100");
        page.locator("input[id$=':0:tierPrice']").fill("90.000");
        page.locator("input[id$=':1:from']").fill("500");
        page.locator("input[id$=':1:tierPrice']").fill("85.000");
    }

    private void isBack(Page page) {
        assertThat(page.locator(".tier")).hasCount(2);
        Browser.settle(page);
        assertThat(page.locator("[id='form:nameVi']")).hasValue("Nước mắm " + run);
        assertThat(page.locator("[id='form:category']")).hasValue("fish-sauce");
        assertThat(page.locator("[id='form:processing']")).hasValue("FINE");
        assertThat(page.locator("[id='form:currency']")).hasValue("VND");
        assertThat(page.locator("[id='form:originProvince']")).hasValue("91");
        assertThat(page.locator("input[id$=':0:from']")).hasValue("100");
        assertThat(page.locator("input[id$=':0:tierPrice']")).hasValue("90.000");
        assertThat(page.locator("input[id$=':1:from']")).hasValue("500");
        assertThat(page.locator("input[id$=':1:tierPrice']")).hasValue("85.000");
    }

    private void saves(Browser browser, Page page) {
        page.locator("[id='form:sku']").fill("K-" + run);
        page.locator("[id='form:price']").fill("95.000");
        page.locator("[id='form:unit']").fill("chai");
        page.locator("[id='form:save']").click();
        page.waitForURL(address -> !address.endsWith("/catalogue/edit"));
        page.navigate(browser.at("/catalogue/mine"));
        assertThat(page.getByText("Nước mắm " + run)).isVisible();
    }
}
