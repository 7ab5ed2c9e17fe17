package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;

/** A visitor finds something by half a word, compares it with another, and comes back to what was seen. */
@ExtendWith(NeedsBrowser.class)
class SuggestionsJourney {

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "vi,1280", "en,360", "en,1280"})
    void halfAWordAnArrowAndEnter(String language, int width) {
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.person();
            page.navigate(browser.at("/"));
            Locator box = page.locator("#big-q");
            box.pressSequentially("nuoc ma");
            Locator options = page.locator("[role=option]");
            assertThat(options.first()).isVisible();
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("form.big-search [role=status]")).hasText(Pattern.compile(".*\\d"));
            page.keyboard().press("Escape");
            assertThat(options.first()).isHidden();
            assertThat(box).hasValue("nuoc ma");
            page.keyboard().press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            String chosen = options.first().getAttribute("id");
            assertThat(box).hasAttribute("aria-activedescendant", chosen);
            browser.look(page, "suggestions");
            page.keyboard().press("Enter");
            page.waitForURL("**/search/**");
            assertThat(page.locator("h1")).isVisible();
            page.context().setOffline(true);
            page.locator(".top-search input").fill("gom");
            assertThat(page.locator(".top-search [role=option]")).hasCount(0);
        }
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "vi,1280", "en,360", "en,1280"})
    void oneListOfAllKindsAndFromThereToTheFilters(String language, int width) {
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.person();
            page.navigate(browser.at("/"));
            page.locator("#big-q").fill("nuoc mam phu quoc");
            page.locator(".big-search button").click();
            page.waitForURL("**/search?q=*");
            assertThat(page.locator(".kind").first()).isVisible();
            assertThat(page.locator("h3 mark").first()).isVisible();
            browser.look(page, "all-kinds");
            Locator tabs = page.locator("nav.views a[aria-current]");
            tabs.nth(2).click();
            page.waitForURL("**kind=facility*");
            assertThat(page.locator(".cards .product")).hasCount(0);
            assertThat(tabs.nth(2)).hasAttribute("aria-current", "true");
            tabs.first().click();
            page.locator("nav.views .button").click();
            page.waitForURL("**/search/products?q=nuoc*");
            assertThat(page.locator("form.filters")).isVisible();
        }
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "vi,1280", "en,360", "en,1280"})
    void twoProductsSideBySideAndAFifthRefused(String language, int width) {
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.person();
            page.navigate(browser.at("/search/products?view=list"));
            Locator boxes = page.locator("input[form=compare]");
            for (int i = 0; i < 4; i++) {
                boxes.nth(i).check();
            }
            boxes.nth(4).click();
            assertThat(boxes.nth(4)).not().isChecked();
            assertThat(page.locator(".compare-alert")).not().isEmpty();
            boxes.nth(3).uncheck();
            boxes.nth(2).uncheck();
            page.reload();
            assertThat(boxes.nth(1)).isChecked();
            browser.look(page, "results-list");
            page.locator("#compare button[type=submit]").click();
            page.waitForURL("**/search/compare?*");
            assertThat(page.locator("[data-compared]")).hasCount(2);
            assertThat(page.locator("tr.differs").first()).isVisible();
            browser.look(page, "compare");
            page.locator(".compare-remove").first().click();
            assertThat(page.locator("[data-compared]")).hasCount(1);
        }
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"vi,360", "en,1280"})
    void whatWasSeenIsThereUntilItIsCleared(String language, int width) {
        try (Browser browser = new Browser(language, width)) {
            Page page = browser.person();
            page.navigate(browser.at("/search/products"));
            page.locator(".product h3 a").first().click();
            page.waitForURL("**/search/product?*");
            String name = page.locator("h1").textContent();
            assertThat(page.locator("#seen")).isHidden();
            page.navigate(browser.at("/"));
            assertThat(page.locator("#seen a")).hasText(name);
            browser.look(page, "seen");
            assertThat(page.context().cookies()).isEmpty();
            page.locator("#seen button").click();
            assertThat(page.locator("#seen")).isHidden();
            page.reload();
            assertThat(page.locator("#seen")).isHidden();
        }
    }

    @Test
    void aFirstVisitIsLightAndASecondLighter() {
        try (Browser browser = new Browser("vi", 1280)) {
            Page page = browser.person();
            long first = weigh(page, browser.at("/search/products?q=nuoc+mam"));
            long next = weigh(page, browser.at("/search/products?q=che"));
            long all = weigh(browser.person(), browser.at("/search?q=nuoc+mam"));
            System.out.println("result page without pictures: first visit " + first + " bytes, next " + next
                    + "; all kinds: first visit " + all);
            assertThat(all).as("first visit, all kinds").isLessThanOrEqualTo(150_000);
            assertThat(first).as("first visit").isLessThanOrEqualTo(150_000);
            assertThat(next).as("next visit").isLessThanOrEqualTo(60_000);
        }
    }

    /** What comes over the line for a page, as it is compressed, but for pictures. */
    private static long weigh(Page page, String address) {
        CDPSession line = page.context().newCDPSession(page);
        Map<String, String> types = new ConcurrentHashMap<>();
        AtomicLong bytes = new AtomicLong();
        line.on(
                "Network.responseReceived",
                (JsonObject e) -> types.put(
                        e.get("requestId").getAsString(), e.get("type").getAsString()));
        line.on("Network.loadingFinished", (JsonObject e) -> {
            if (!"Image".equals(types.get(e.get("requestId").getAsString()))) {
                bytes.addAndGet(e.get("encodedDataLength").getAsLong());
            }
        });
        line.send("Network.enable");
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        line.detach();
        assertThat(bytes.get()).isPositive();
        return bytes.get();
    }
}
