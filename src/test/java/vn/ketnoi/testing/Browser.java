package vn.ketnoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chromium as one person holds it: a language and a width. Each page looked at is checked and kept as a picture. */
public final class Browser implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> people = new ArrayList<>();
    private final String language;
    private final int width;

    public Browser(String language, int width) {
        this.language = language;
        this.width = width;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(NeedsBrowser.chromium()
                                .orElseThrow(() -> new IllegalStateException("no Chromium is installed")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Somebody's own window: nothing is shared with the others. */
    public Page person() {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(TestPortal.url())
                .setLocale(language.equals("vi") ? "vi-VN" : "en-GB")
                .setViewportSize(width, width < 600 ? 780 : 900));
        context.setDefaultTimeout(20_000);
        people.add(context);
        return context.newPage();
    }

    /** The address of a page in this browser's language. */
    public String at(String page) {
        return "/" + language + page;
    }

    public Page signedIn(String email) {
        Page page = person();
        page.navigate(at("/account/sign-in"));
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:password']").fill(Api.DEMO_PASSWORD);
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/account/workspace");
        return page;
    }

    /** Keeps a picture, and finds what a person with a screen reader or a narrow phone would stumble over. */
    public void look(Page page, String name) {
        page.waitForLoadState(LoadState.LOAD);
        String file = name + "-" + language + "-" + width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
        List<String> found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Browser::describe)
                        .toList();
        assertThat(found).as("axe on " + file + " at " + page.url()).isEmpty();
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue()).as(file + " scrolls sideways").isLessThanOrEqualTo(0);
    }

    /** Waits until the page is loaded and has no request of its own under way. */
    public static void settle(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        Eventually.within(
                Duration.ofSeconds(20),
                () -> assertThat(isBusy(page)).as(page.url() + " is busy").isFalse());
    }

    private static boolean isBusy(Page page) {
        try {
            return (Boolean) page.evaluate("() => !!window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty()");
        } catch (PlaywrightException e) {
            return true; // on its way to another page
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(3).map(n -> n.getHtml()).toList();
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
        chromium.close();
        playwright.close();
    }
}
