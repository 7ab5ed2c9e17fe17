package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.Records;

/** One record open in two windows: whoever saves second sees both versions and chooses, and nothing is lost either way. */
@ExtendWith(NeedsBrowser.class)
class TwoWindowsJourney {

    private static Browser browser;
    private static Records records;

    @BeforeAll
    static void open() {
        records = new Records();
        browser = new Browser("vi", 360);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void facility() {
        Page first = window(browser.signedIn(records.maker), "/facility/edit");
        Page second = window(browser.signedIn(Api.CENTRE), "/facility/edit?id=" + records.facility);
        save(first, "address", "Ấp Rạch Vẹm", "save");
        save(second, "address", "Ấp Gành Dầu", "save");
        seesBoth(second, "Ấp Gành Dầu", "Ấp Rạch Vẹm");
        browser.look(second, "two-windows-facility");
        click(second, "save");
        assertThat(second.locator(".versions")).hasCount(0);
        assertThat(facilityAddress()).isEqualTo("Ấp Gành Dầu");

        save(first, "address", "Ấp Bãi Thơm", "save");
        seesBoth(first, "Ấp Bãi Thơm", "Ấp Gành Dầu");
        click(first, "takeTheirs");
        assertThat(field(first, "address")).hasValue("Ấp Gành Dầu");
        assertThat(facilityAddress()).isEqualTo("Ấp Gành Dầu");
    }

    @Test
    void product() {
        records.consent();
        String address = "/catalogue/edit?id=" + records.draft().id();
        Page first = window(browser.signedIn(records.maker), address);
        Page second = window(browser.signedIn(Api.CENTRE), address);
        save(first, "brand", "Nhãn một", "save");
        save(second, "brand", "Nhãn hai", "save");
        seesBoth(second, "Nhãn hai", "Nhãn một");
        browser.look(second, "two-windows-product");
        click(second, "saveOver");
        assertThat(second.locator(".versions")).hasCount(0);
        assertThat(field(second, "brand")).hasValue("Nhãn hai");

        save(first, "brand", "Nhãn ba", "save");
        seesBoth(first, "Nhãn ba", "Nhãn hai");
        click(first, "keepTheirs");
        assertThat(field(first, "brand")).hasValue("Nhãn hai");
        first.reload();
        assertThat(field(first, "brand")).hasValue("Nhãn hai");
    }

    @Test
    void outcome() {
        String address = "/programme/outcome?id=" + records.outcome().id();
        Page first = window(browser.signedIn(Api.CENTRE), address);
        Page second = window(first.context().newPage(), address);
        save(first, "evidence", "4-2025-00001", "save");
        save(second, "evidence", "4-2025-00002", "save");
        seesBoth(second, "4-2025-00002", "4-2025-00001");
        browser.look(second, "two-windows-outcome");
        click(second, "save");
        assertThat(second.locator(".versions")).hasCount(0);
        assertThat(field(second, "evidence")).hasValue("4-2025-00002");

        save(first, "evidence", "4-2025-00003", "save");
        seesBoth(first, "4-2025-00003", "4-2025-00002");
        click(first, "takeTheirs");
        assertThat(field(first, "evidence")).hasValue("4-2025-00002");
    }

    /** The two sides of a request at one moment: who is too late learns what came first, and what was typed stays. */
    @Test
    void request() {
        String address = "/connection/show?id=" + records.asked().id();
        Page maker = window(browser.signedIn(records.maker), address);
        Page again = window(maker.context().newPage(), address);
        maker.locator("[id='accept:button']").click();
        assertThat(maker.locator("[id='sayForm:words']")).isVisible();
        again.locator("[id='decline:reason']").fill("Hết hàng");
        again.locator("[id='decline:button']").click();
        assertThat(again.locator("main .notice-bad")).containsText("Đã nhận lời");
        assertThat(again.locator("[id='sayForm:words']")).isVisible();
    }

    /** Another window than this one may have many pages open meanwhile: what is typed here can still be saved. */
    @Test
    void manyPagesLaterTheFormIsStillThere() {
        Page typing = window(browser.signedIn(records.maker), "/facility/edit");
        field(typing, "phone").fill("0297 3846 000");
        Page other = typing.context().newPage();
        for (int i = 0; i < 30; i++) {
            other.navigate(browser.at("/account/tokens"));
        }
        click(typing, "save");
        assertThat(typing.locator("main .notice-good")).hasCount(1);
        typing.reload();
        assertThat(field(typing, "phone")).hasValue("0297 3846 000");
    }

    private static void seesBoth(Page page, String mine, String theirs) {
        Locator versions = page.locator(".versions");
        assertThat(versions).containsText(mine);
        assertThat(versions).containsText(theirs);
    }

    private static Page window(Page page, String address) {
        page.navigate(browser.at(address));
        return page;
    }

    private static void save(Page page, String id, String text, String button) {
        field(page, id).fill(text);
        click(page, button);
    }

    private static void click(Page page, String button) {
        field(page, button).click();
        Browser.settle(page);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='form:" + id + "']");
    }

    private static String facilityAddress() {
        return Api.anonymous()
                .get("/facilities/" + records.facility)
                .expect(200)
                .json()
                .get("profile")
                .get("address")
                .asString();
    }
}
