package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.Witness;

/** How a button is clicked twice, and who clicks: a window for each person, watched all the time. */
@ExtendWith(NeedsBrowser.class)
abstract class SecondClicks {

    /** The buttons a test clicks, as {@code page action}; together they are all that there are. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Buttons {
        String[] value();
    }

    static Browser browser;
    static Records records;
    private static final Map<String, Page> PEOPLE = new HashMap<>();
    static final Map<String, Witness> WITNESSES = new HashMap<>();

    @BeforeAll
    static void open() {
        records = new Records();
        browser = new Browser("vi", 1280);
    }

    @AfterAll
    static void close() {
        PEOPLE.clear();
        WITNESSES.clear();
        browser.close();
    }

    /** A real double click, then the same request once more. */
    static void twice(Page page, Locator button) {
        List<Request> posts = new CopyOnWriteArrayList<>();
        clickTwice(page, button, posts, () -> {});
    }

    static void twice(Page page, Locator button, String leadsTo) {
        List<Request> posts = new CopyOnWriteArrayList<>();
        clickTwice(page, button, posts, () -> arrives(page, leadsTo));
    }

    static void twice(Page page, Locator button, Locator leadsTo) {
        List<Request> posts = new CopyOnWriteArrayList<>();
        clickTwice(page, button, posts, () -> assertThat(leadsTo).isVisible());
    }

    static void arrives(Page page, String leadsTo) {
        try {
            page.waitForURL(leadsTo);
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "still at " + page.url() + ": " + page.locator("main").innerText(), e);
        }
    }

    private static void clickTwice(Page page, Locator button, List<Request> posts, Runnable arrived) {
        Consumer<Request> note = request -> {
            if (request.method().equals("POST")) {
                posts.add(request);
            }
        };
        String what = page.url() + " " + button;
        page.onRequest(note);
        button.dblclick();
        arrived.run();
        settle(page);
        page.offRequest(note);
        assertThat(posts).as(what + " sends something").isNotEmpty();
        makesSense(page.locator("body").innerText(), what);
        if (posts.get(0).postDataBuffer() != null) { // a file's bytes the browser does not give out
            again(page, posts.get(0), what);
        }
        WITNESSES.values().forEach(w -> w.sawNothingBad(what));
    }

    private static void again(Page page, Request sent, String what) {
        RequestOptions options = RequestOptions.create().setMethod("POST").setData(sent.postDataBuffer());
        for (String name : List.of("content-type", "faces-request", "x-requested-with")) {
            String value = sent.headers().get(name);
            if (value != null) {
                options.setHeader(name, value);
            }
        }
        APIResponse answer = page.context().request().fetch(sent.url(), options);
        assertThat(answer.status()).as(what + " sent again").isLessThan(500);
        makesSense(answer.text(), what + " sent again");
    }

    static void makesSense(String shown, String what) {
        assertThat(shown)
                .as(what)
                .doesNotContain("sorry?status=", "Exception", "Đã có lỗi")
                .doesNotContain("Người khác vừa");
    }

    static void settle(Page page) {
        Browser.settle(page);
    }

    static Page at(String person, String address) {
        return at(person, address, "");
    }

    static Page at(String person, String address, String window) {
        Page page = PEOPLE.computeIfAbsent(person + window, p -> {
            Page fresh = window.isEmpty()
                    ? browser.signedIn(person)
                    : at(person, address).context().newPage();
            WITNESSES.put(p, new Witness(fresh));
            return fresh;
        });
        page.navigate(browser.at(address));
        return page;
    }

    static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    static void fill(Page page, String id, String text) {
        id(page, id).fill(text);
    }

    static Locator row(Page page, String tag, String text) {
        return page.locator("main " + tag).filter(new Locator.FilterOptions().setHasText(text));
    }

    static long total(String person, String path) {
        return Api.as(person).get(path).expect(200).json().get("total").asLong();
    }
}
