package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.NeedsBrowser;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.Witness;

/**
 * How rubbish is typed into a form, and what must come of it: said at the field in the page's language, kept for mending,
 * nothing stored by halves, and never run.
 */
@ExtendWith(NeedsBrowser.class)
abstract class BadInputs {

    /** The forms a test types rubbish into, as {@code page form}; together they are all that there are. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Forms {
        String[] value();
    }

    static final String MARKUP =
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

    static final String SAID = "main .ui-message-error-detail, main .notice-bad, main .ui-messages-error-detail";

    /** Nobody who has signed in. */
    static final String NOBODY = "";

    private static final Pattern VIETNAMESE = Pattern.compile("[à-ỹđĐÀ-Ỹ]");

    private static final Map<String, Browser> BROWSERS = new HashMap<>();
    private static final Map<String, Page> WINDOWS = new HashMap<>();
    static final Map<Page, Witness> WITNESSES = new HashMap<>();
    static Records records;

    /** A form, who uses it, and what it would add to. */
    record Form(String person, Supplier<String> address, String form, String button, Supplier<String> counted) {

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
        WINDOWS.clear();
        BROWSERS.values().forEach(Browser::close);
    }

    static void everyFieldAtOnce(Form form) {
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

    static void typeEverywhere(Page page, Form form, String text, String language) {
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
        List<String> said = page.locator(SAID).allInnerTexts();
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
                        .as(what + ": what was typed is kept, passwords left out")
                        .allMatch(text::equals);
            }
        } else if (!form.button().endsWith(":find")) { // nobody has such a name
            assertThat(text).as(what + " is taken without a word").isNotEqualTo("x".repeat(20_001));
        }
    }

    static List<String> kept(Page page, String form) {
        return page
                .locator("[id='" + form
                        + "'] input:visible:not([type=checkbox]):not([type=file]):not([type=password]):not([readonly]):not(.ui-autocomplete-input), [id='"
                        + form + "'] textarea:visible")
                .all()
                .stream()
                .filter(f -> !String.valueOf(f.getAttribute("type")).equals("date"))
                .map(Locator::inputValue)
                .toList();
    }

    static void looksMissing(String person, String address, String id) {
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

    static Page at(String language, String who, String address) {
        String person = who.equals("maker") ? records.maker : who;
        Page page = WINDOWS.computeIfAbsent(
                language + person,
                p -> person.equals(NOBODY)
                        ? stranger(language, address)
                        : watched(browser(language).signedIn(person)));
        page.navigate("/" + language + address);
        return page;
    }

    static boolean hasWindow(String language, String person) {
        return WINDOWS.containsKey(language + person);
    }

    /** From an address of its own: what it types counts as guessing, and would make others wait. */
    static Page stranger(String language, String address) {
        Page page = browser(language).person();
        int last = ThreadLocalRandom.current().nextInt(1, 255);
        page.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100." + last));
        page.navigate("/" + language + address);
        return watched(page);
    }

    private static Page watched(Page page) {
        WITNESSES.put(page, new Witness(page));
        return page;
    }

    static Browser browser(String language) {
        return java.util.Objects.requireNonNull(BROWSERS.get(language));
    }

    static long total(Form form) {
        String person =
                switch (form.person()) {
                    case "maker" -> records.maker;
                    case NOBODY -> Api.ADMINISTRATOR;
                    default -> form.person();
                };
        var body = Api.as(person).get(form.counted().get()).expect(200).json();
        return body.isArray() ? body.size() : body.get("total").asLong();
    }

    static Witness witness(Page page) {
        return java.util.Objects.requireNonNull(WITNESSES.get(page));
    }

    /** At the field by the portal, or by the browser before it is sent. */
    static boolean isRefused(Page page, String field) {
        return page.locator("main .ui-message-error-detail").first().isVisible()
                || (Boolean) page.evaluate("id => document.getElementById(id).validity.customError", field);
    }
}
