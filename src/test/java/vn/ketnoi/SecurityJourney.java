package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Authenticator;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.People;

/** How a person guards an account, and what a session that ends costs them: nothing that they typed. */
@ExtendWith(NeedsBrowser.class)
class SecurityJourney {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Pattern SIGN_IN = Pattern.compile(".*/account/sign-in.*");

    private final String run = "SJ" + System.currentTimeMillis() % 10_000_000 + "-" + RUNS.incrementAndGet();

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "en,1280"})
    void aSecondFactorIsSetUpAndAskedFor(String language, int width) {
        String email = People.ofFacility(run);
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.signedIn(email);
            page.navigate(browser.at("/account/security"));
            browser.look(page, "security");
            page.locator("[id='factor:factorPassword']").fill(Api.DEMO_PASSWORD);
            page.locator("[id='factor:setUp']").click();
            page.waitForURL("**/account/second-factor");
            browser.look(page, "second-factor");
            Authenticator app = new Authenticator(page.locator("#secret").innerText());
            page.locator("[id='form:code']").fill("000000");
            page.locator("[id='form:confirm']").click();
            assertThat(page.locator("[id='form:codeMessage']")).not().isEmpty();
            page.locator("[id='form:code']").fill(app.code());
            page.locator("[id='form:confirm']").click();
            page.waitForURL("**/account/recovery-codes");
            browser.look(page, "recovery-codes");
            assertThat(page.locator(".recovery-codes code")).hasCount(10);
            String recovery = page.locator(".recovery-codes code").first().innerText();
            page.locator("[id='form:done']").click();

            Page second = browser.person();
            passwordIn(browser, second, email);
            assertThat(second.locator("[id='form:code']")).isVisible();
            browser.look(second, "sign-in-code");
            second.locator("[id='form:code']").fill("123456");
            second.locator("[id='form:submitCode']").click();
            assertThat(second.locator("[id='form:codeMessage']")).not().isEmpty();
            second.navigate(browser.at("/account/workspace"));
            assertThat(second).hasURL(SIGN_IN);
            giveCode(second, app.code());

            Page third = browser.person();
            passwordIn(browser, third, email);
            giveCode(third, recovery);
            Page fourth = browser.person();
            passwordIn(browser, fourth, email);
            fourth.locator("[id='form:code']").fill(recovery);
            fourth.locator("[id='form:submitCode']").click();
            assertThat(fourth.locator("[id='form:codeMessage']")).not().isEmpty();
        }
    }

    private static void passwordIn(Browser browser, Page page, String email) {
        page.navigate(browser.at("/account/sign-in"));
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:password']").fill(Api.DEMO_PASSWORD);
        page.locator("[id='form:submit']").click();
    }

    private static void giveCode(Page page, String code) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:submitCode']").click();
        page.waitForURL("**/account/workspace");
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,1280", "en,360"})
    void signingOutEverywhereElseEndsTheOtherWindowAtOnce(String language, int width) {
        String email = People.ofFacility(run);
        try (Browser browser = new Browser(language, width)) {
            Page here = browser.signedIn(email);
            Page elsewhere = browser.signedIn(email);
            here.navigate(browser.at("/account/security"));
            assertThat(here.locator("[id='sessions'] tbody tr")).hasCount(2);
            here.locator("[id='sessions:endOthers']").click();
            assertThat(here.locator("[id='sessions'] tbody tr")).hasCount(1);
            elsewhere.navigate(browser.at("/catalogue/mine"));
            assertThat(elsewhere).hasURL(SIGN_IN);
            here.navigate(browser.at("/catalogue/mine"));
            assertThat(here).hasURL(Pattern.compile(".*/catalogue/mine"));
        }
    }

    /** Once the session is gone for the server, once it was ended elsewhere while the page is open. */
    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360,expired", "en,1280,ended"})
    void aLongFormOutlivesItsSession(String language, int width, String how) {
        String email = People.ofFacility(run);
        String name = "Nước mắm giữ lại " + run;
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.signedIn(email);
            page.navigate(browser.at("/catalogue/edit"));
            type(page, name);
            if (how.equals("expired")) {
                page.context().clearCookies();
            } else {
                endElsewhere(browser, email);
            }
            page.locator("[id='form:save']").click();
            page.waitForURL("**/account/sign-in?from=*");
            assertThat(page.locator("main .kept")).isVisible();
            browser.look(page, "sign-in-kept");
            signInHere(page, email);
            page.waitForURL("**/catalogue/edit");
            assertThat(page.locator("main .kept")).isVisible();
            browser.look(page, "form-restored");
            assertThat(page.locator("[id='form:nameVi']")).hasValue(name);
            page.locator("[id='form:save']").click();
            page.waitForURL(address -> !address.endsWith("/catalogue/edit"));
            page.navigate(browser.at("/catalogue/mine"));
            assertThat(page.getByText(name)).isVisible();
            page.navigate(browser.at("/catalogue/edit"));
            assertThat(page.locator("[id='form:nameVi']")).hasValue("");
        }
    }

    private static void type(Page page, String name) {
        page.locator("[id='form:nameVi']").fill(name);
        page.locator("[id='form:descriptionVi']").fill("Dòng một\nDòng hai <b>&");
        page.locator("[id='form:sku']").fill("GIU-" + name.length());
        page.locator("[id='form:currency']").selectOption("VND");
        page.locator("[id='form:price']").fill("95.000");
        page.locator("[id='form:exportReady']").check();
    }

    private static void endElsewhere(Browser browser, String email) {
        Page other = browser.signedIn(email);
        other.navigate(browser.at("/account/security"));
        other.locator("[id='sessions:endOthers']").click();
        assertThat(other.locator("[id='sessions'] tbody tr")).hasCount(1);
    }

    private static void signInHere(Page page, String email) {
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:password']").fill(Api.DEMO_PASSWORD);
        page.locator("[id='form:submit']").click();
    }
}
