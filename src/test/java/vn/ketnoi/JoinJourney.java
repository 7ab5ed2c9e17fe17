package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;

/** People come in: a maker with a phone and no mail, and a buyer abroad with a mail of its own. */
@ExtendWith(NeedsBrowser.class)
class JoinJourney {

    private static final String PASSWORD = "nhà thùng ven biển";
    private static final AtomicInteger RUNS = new AtomicInteger();

    private final String run = String.format("%05d%02d", System.currentTimeMillis() % 100_000, RUNS.incrementAndGet());
    private final String phone = "093" + run;
    private final String facility = "Lò gốm Vàm Nao " + run;
    private final String domain = "maison" + run + ".example";

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "en,1280"})
    void peopleComeIn(String language, int width) {
        try (Browser browser = new Browser(language, width)) {
            makerJoinsByPhone(browser);
            officerConfirms(browser);
            makerIsLedToTheFirstProduct(browser);
            buyerJoinsByMail(browser);
            buyerAsks(browser);
            ownerInvites(browser);
            officerHandsOverACode(browser);
        }
    }

    private void makerJoinsByPhone(Browser browser) {
        Page page = browser.person();
        page.navigate(browser.at("/account/sign-in"));
        page.locator("main a[href*='/account/join']").click();
        browser.look(page, "join");
        page.locator("main a[href*='as=facility']").click();
        click(page, "facility:join");
        assertThat(page.locator("[id='facility:organisation']")).hasAttribute("aria-invalid", "true");
        browser.look(page, "join-facility-empty");
        fill(page, "facility:organisation", facility);
        page.locator("[id='facility:kind']").selectOption("HOUSEHOLD");
        page.locator("[id='facility:province']").selectOption("91");
        fill(page, "facility:name", "Lê Văn Gốm");
        fill(page, "facility:signInName", phone);
        fill(page, "facility:password", PASSWORD);
        browser.look(page, "join-facility");
        click(page, "facility:join");
        assertThat(page.locator("main [role='status'] h2")).isVisible();
        assertThat(page.locator("main")).containsText(phone);
        browser.look(page, "join-facility-sent");
        page.context().close();
    }

    private void officerConfirms(Browser browser) {
        Page page = browser.signedIn(Api.CENTRE);
        page.locator("main a[href*='/account/newcomers']").click();
        Locator newcomer = page.locator("article").filter(new Locator.FilterOptions().setHasText(facility));
        assertThat(newcomer).containsText("+84" + phone.substring(1));
        browser.look(page, "newcomers");
        newcomer.locator("button[id$=':accept']").click();
        assertThat(page.locator("[id='messages']")).containsText(facility);
        assertThat(page.locator("article").filter(new Locator.FilterOptions().setHasText(facility)))
                .hasCount(0);
        page.context().close();
    }

    private void makerIsLedToTheFirstProduct(Browser browser) {
        Page page = signsIn(browser, phone, PASSWORD);
        browser.look(page, "workspace-first");
        page.locator("main a[href*='/catalogue/edit']").click();
        assertThat(page.locator("[id='form:nameVi']")).isVisible();
        page.context().close();
    }

    private void buyerJoinsByMail(Browser browser) {
        Page page = browser.person();
        page.navigate(browser.at("/account/join?as=buyer"));
        fill(page, "buyer:organisation", "Maison " + run);
        page.locator("[id='buyer:country']").selectOption(new SelectOption().setValue("FR"));
        fill(page, "buyer:website", "www." + domain);
        fill(page, "buyer:name", "Claire Morel");
        fill(page, "buyer:email", "claire@" + domain);
        fill(page, "buyer:password", PASSWORD);
        browser.look(page, "join-buyer");
        click(page, "buyer:join");
        assertThat(page.locator("main")).containsText("claire@" + domain);
        page.navigate(browser.at("/notice/mails?to=claire@" + domain));
        browser.look(page, "mails");
        page.locator("article a[href*='/account/confirm']").first().click();
        browser.look(page, "confirm");
        click(page, "form:confirm");
        assertThat(page.locator("main a[href*='/account/sign-in']")).isVisible();
        browser.look(page, "confirmed");
        page.context().close();
    }

    private void buyerAsks(Browser browser) {
        Page page = signsIn(browser, "claire@" + domain, PASSWORD);
        page.navigate(browser.at("/search/products?q=nuoc+mam"));
        page.locator(".results a[href*='/search/product?']").first().click();
        page.locator("a[href*='/connection/request']").click();
        fill(page, "form:quantity", "100");
        fill(page, "form:unit", "chai");
        fill(
                page,
                "form:neededBy",
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(40).toString());
        fill(page, "form:words", "A first order for our shop in Lyon.");
        click(page, "form:send");
        page.waitForURL("**/connection/show**");
        assertThat(page.locator(".chip-verified")).isVisible();
        browser.look(page, "request-checked");
        page.navigate(browser.at("/account/organisation"));
        assertThat(page.locator("main")).containsText("Maison " + run);
        browser.look(page, "organisation-buyer");
        page.context().close();
    }

    private void ownerInvites(Browser browser) {
        Page owner = signsIn(browser, phone, PASSWORD);
        owner.navigate(browser.at("/account/organisation"));
        fill(owner, "inviteForm:signInName", "094" + run);
        click(owner, "inviteForm:invite");
        String code = owner.locator(".handed").innerText();
        browser.look(owner, "organisation-owner");
        owner.context().close();
        Page colleague = browser.person();
        colleague.navigate(browser.at("/account/accept"));
        fill(colleague, "form:code", code);
        fill(colleague, "form:name", "Nguyễn Thị Đất");
        fill(colleague, "form:password", PASSWORD);
        browser.look(colleague, "accept");
        click(colleague, "form:accept");
        colleague.waitForURL("**/account/sign-in**");
        assertThat(colleague.locator("[id='messages']")).containsText("94" + run);
        colleague.context().close();
    }

    private void officerHandsOverACode(Browser browser) {
        Page officer = browser.signedIn(Api.DEPARTMENT);
        officer.navigate(browser.at("/account/newcomers"));
        fill(officer, "findForm:text", facility);
        click(officer, "findForm:find");
        officer.locator("[id='findForm:found'] a").first().click();
        officer.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Nguyễn Thị Đất"))
                .locator("button[id$=':handOver']")
                .click();
        String code = officer.locator(".handed").innerText();
        browser.look(officer, "organisation-officer");
        officer.context().close();
        Page colleague = browser.person();
        colleague.navigate(browser.at("/account/forgot"));
        browser.look(colleague, "forgot");
        colleague.locator("main a[href*='/account/reset']").click();
        fill(colleague, "form:signInName", "094" + run);
        fill(colleague, "form:code", code.toLowerCase(Locale.ROOT));
        fill(colleague, "form:password", PASSWORD + " 2");
        browser.look(colleague, "reset");
        click(colleague, "form:reset");
        colleague.waitForURL("**/account/sign-in**");
        colleague.context().close();
        signsIn(browser, "094" + run, PASSWORD + " 2").context().close();
    }

    private static Page signsIn(Browser browser, String signInName, String password) {
        Page page = browser.person();
        page.navigate(browser.at("/account/sign-in"));
        fill(page, "form:email", signInName);
        fill(page, "form:password", password);
        click(page, "form:submit");
        page.waitForURL("**/account/workspace");
        return page;
    }

    private static void fill(Page page, String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
    }

    private static void click(Page page, String id) {
        page.locator("[id='" + id + "']").click();
    }
}
