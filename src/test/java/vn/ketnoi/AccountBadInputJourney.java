package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Authenticator;
import vn.ketnoi.testing.Browser;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.Records;

/** Rubbish typed by those who come in, guard their account, or look after the people of an organisation. */
class AccountBadInputJourney extends BadInputs {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    static Stream<Form> forms() {
        Supplier<String> mails = () -> "/mails"; // whatever is asked for leads to one
        Supplier<String> accounts = () -> "/accounts";
        return Stream.of(
                new Form(NOBODY, "/account/join?as=facility", "facility", "facility:join", mails),
                new Form(NOBODY, "/account/join?as=buyer", "buyer", "buyer:join", mails),
                new Form(NOBODY, "/account/sign-in", "form", "form:submit", accounts),
                new Form(NOBODY, "/account/forgot", "form", "form:ask", mails),
                new Form(NOBODY, "/account/reset", "form", "form:reset", mails),
                new Form(NOBODY, "/account/reset?link=abc", "form", "form:reset", mails),
                new Form(NOBODY, "/account/accept", "form", "form:accept", accounts),
                new Form("maker", "/account/security", "passwordForm", "passwordForm:change", () -> "/tokens"),
                new Form("maker", "/account/security", "factor", "factor:setUp", () -> "/tokens"),
                new Form("maker", "/account/data", "form", "form:delete", () -> "/tokens"),
                new Form("maker", "/account/organisation", "leaveForm", "leaveForm:leave", () -> "/tokens"),
                new Form(joined(), "/account/organisation", "contactForm", "contactForm:save", () -> "/tokens"),
                new Form("maker", "/account/organisation", "inviteForm", "inviteForm:invite", () -> "/invitations"),
                new Form("maker", "/account/tokens", "form", "form:make", () -> "/tokens"),
                new Form(
                        Api.CENTRE, "/account/newcomers", "findForm", "findForm:find", () -> "/facilities?province=91"),
                new Form(Api.ADMINISTRATOR, "/account/buyer", "form", "form:save", accounts),
                new Form(Api.ADMINISTRATOR, "/account/open", "form", "form:save", accounts),
                new Form(Api.ADMINISTRATOR, "/account/people", "form", "form:find", accounts));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("forms")
    @Forms({
        "account/join facility",
        "account/join buyer",
        "account/sign-in form",
        "account/forgot form",
        "account/reset form",
        "account/accept form",
        "account/security passwordForm",
        "account/security factor",
        "account/data form",
        "account/organisation leaveForm",
        "account/contact contactForm",
        "account/invite inviteForm",
        "account/tokens form",
        "account/newcomers findForm",
        "account/buyer form",
        "account/open form",
        "account/people form"
    })
    void everyField(Form form) {
        everyFieldAtOnce(form);
    }

    /** Neither is believed, and none of them costs the person the set-up that has begun. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    @Forms("account/second-factor form")
    void aCodeThatIsNone(String language) {
        String person = new Records().maker;
        Page page = at(language, person, "/account/security");
        page.locator("[id='factor:factorPassword']").fill(Api.DEMO_PASSWORD);
        page.locator("[id='factor:setUp']").click();
        page.waitForURL("**/account/second-factor**");
        String secret = page.locator("#secret").innerText();
        for (String text : List.of("", "x".repeat(20_001), MARKUP)) {
            page.locator("[id='form:code']")
                    .evaluate("(f, text) => { f.removeAttribute('maxlength'); f.value = text; }", text);
            page.locator("[id='form:confirm']").click();
            Browser.settle(page);
            witness(page).sawNothingBad("a code that is none");
            assertThat(page.locator("[id='form:codeMessage']")).not().isEmpty();
            assertThat(page.locator("#secret")).hasText(secret);
        }
        page.navigate("/" + language + "/account/security");
        page.locator("[id='factor:factorPassword']").fill(Api.DEMO_PASSWORD);
        assertThat(page.locator("[id='factor:setUp']")).isVisible();
    }

    /** The second step of signing in. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aSecondStepThatIsNone(String language) {
        String person = new Records().maker;
        Page own = at(language, person, "/account/security");
        own.locator("[id='factor:factorPassword']").fill(Api.DEMO_PASSWORD);
        own.locator("[id='factor:setUp']").click();
        own.waitForURL("**/account/second-factor**");
        Authenticator app = new Authenticator(own.locator("#secret").innerText());
        own.locator("[id='form:code']").fill(app.code());
        own.locator("[id='form:confirm']").click();
        own.waitForURL("**/account/recovery-codes**");

        Page page = stranger(language, "/account/sign-in");
        page.locator("[id='form:email']").fill(person);
        page.locator("[id='form:password']").fill(Api.DEMO_PASSWORD);
        page.locator("[id='form:submit']").click();
        for (String text : List.of("", "x".repeat(20_001), MARKUP)) {
            page.locator("[id='form:code']")
                    .evaluate("(f, text) => { f.removeAttribute('maxlength'); f.value = text; }", text);
            page.locator("[id='form:submitCode']").click();
            Browser.settle(page);
            witness(page).sawNothingBad("a second step that is none");
            assertThat(page.locator(SAID).first()).isVisible();
        }
        page.navigate("/" + language + "/account/workspace");
        page.waitForURL("**/account/sign-in**");
    }

    /** Links of mails, as programs that follow links and people who copy half of them open them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "%00", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%27%20OR%201%3D1", "used"})
    void aLinkThatLeadsNowhere(String typed) {
        String code = typed.equals("used") ? used() : typed;
        for (String language : List.of("vi", "en")) {
            for (String address : List.of("/account/confirm?code=", "/account/accept?code=", "/account/reset?link=")) {
                Page page = at(language, NOBODY, address + code);
                witness(page).sawNothingBad(address + code);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                assertThat(page.locator("[id='form:confirm']")).hasCount(0);
                assertThat(page.locator("main h1")).isVisible();
            }
        }
    }

    private static String used() {
        String email = joined();
        Mailbox mailbox = new Mailbox(email);
        return mailbox.code();
    }

    /** A buyer who has confirmed the address. */
    private static String joined() {
        String email = "buyer-" + records.code() + "@maison.example";
        Map<String, String> wish = new HashMap<>(Map.of("organisation", "Maison " + email, "country", "FR"));
        wish.putAll(Map.of("name", "Claire Morel", "email", email, "password", Api.DEMO_PASSWORD));
        Api.anonymous().post("/sign-ups/buyers", wish).expect(202);
        Api.anonymous()
                .post("/sign-ups/confirmations", Map.of("code", new Mailbox(email).code()))
                .expect(200);
        return email;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    @Forms({"account/documents documentForm", "account/buyers form"})
    void papersThatAreNone(String language) {
        String buyer = joined();
        Page page = at(language, buyer, "/account/organisation");
        List<FilePayload> files = List.of(
                new FilePayload("dkkd.pdf", "application/pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8)),
                new FilePayload(
                        "dkkd.jpg", "image/jpeg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("empty.pdf", "application/pdf", new byte[0]),
                new FilePayload("large.pdf", "application/pdf", new byte[10_600_000]));
        for (FilePayload file : files) {
            page.setInputFiles("[id='documentForm:document']", file);
            page.locator("[id='documentForm:upload']").click();
            Browser.settle(page);
            witness(page).sawNothingBad(file.name);
            assertThat(isRefused(page, "documentForm:document")).as(file.name).isTrue();
            assertThat(page.locator("main a[href^='/documents/']")).hasCount(0);
            page = at(language, buyer, "/account/organisation");
        }
        page.locator("[id='documentForm:upload']").click();
        Browser.settle(page);
        assertThat(isRefused(page, "documentForm:document")).as("no file").isTrue();
        page.setInputFiles("[id='documentForm:document']", new FilePayload("<b>.pdf", "application/pdf", PDF));
        page.locator("[id='documentForm:upload']").click();
        assertThat(page.locator("main a[href^='/documents/']")).hasText("<b>.pdf");

        Page officer = at(language, Api.MINISTRY, "/account/buyers");
        Locator shown =
                officer.locator("main article").filter(new Locator.FilterOptions().setHasText("Maison " + buyer));
        for (String text : List.of("", "x".repeat(20_001))) {
            shown.locator("textarea")
                    .evaluate("(t, text) => { t.removeAttribute('maxlength'); t.value = text; }", text);
            shown.locator("button[id$=':refuse']").click();
            Browser.settle(officer);
            witness(officer).sawNothingBad("refusing without a reason");
            assertThat(officer.locator(SAID).first()).isVisible();
            assertThat(shown.locator("textarea")).hasValue(text);
        }
    }
}
