package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Authenticator;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.People;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.Witness;

/** Second clicks of those who come in, of the people of a facility or buyer, and of the officers who help them. */
class JoinSecondClickJourney extends SecondClicks {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String NEW_PASSWORD = "cá cơm than tháng tám";

    @Test
    @Buttons({
        "account/join joinBean.joinAsFacility",
        "account/newcomers newcomersBean.accept",
        "account/newcomers newcomersBean.refuse",
        "account/newcomers find"
    })
    void facilitiesJoinByPhone() {
        long waiting = total(Api.CENTRE, "/sign-ups");
        long facilities = total(Api.CENTRE, "/facilities?province=91");
        String welcome = "Lò gốm " + records.code();
        String welcomePhone = joins(welcome);
        assertThat(total(Api.CENTRE, "/sign-ups")).isEqualTo(waiting + 1);
        String unknown = "Lò than " + records.code();
        String unknownPhone = joins(unknown);

        Page officer = at(Api.CENTRE, "/account/newcomers");
        twice(officer, row(officer, "article", welcome).locator("button[id$=':accept']"));
        assertThat(row(officer, "article", welcome)).hasCount(0);
        assertThat(row(officer, "article", unknown)).hasCount(1);
        assertThat(total(Api.CENTRE, "/facilities?province=91")).isEqualTo(facilities + 1);
        assertThat(Api.token(welcomePhone, Api.DEMO_PASSWORD)).isNotEmpty();
        twice(officer, row(officer, "article", unknown).locator("button[id$=':refuse']"));
        assertThat(row(officer, "article", unknown)).hasCount(0);
        assertThat(total(Api.CENTRE, "/sign-ups")).isEqualTo(waiting);
        signsInNot(unknownPhone, Api.DEMO_PASSWORD);

        fill(officer, "findForm:text", welcome);
        twice(officer, id(officer, "findForm:find"));
        assertThat(officer.locator("[id='findForm:found'] a")).hasCount(1);
    }

    private static String joins(String facility) {
        String phone = phone();
        Page page = guest("/account/join?as=facility");
        fill(page, "facility:organisation", facility);
        id(page, "facility:kind").selectOption("HOUSEHOLD");
        id(page, "facility:province").selectOption("91");
        fill(page, "facility:name", "Lê Văn Gốm");
        fill(page, "facility:signInName", phone);
        fill(page, "facility:password", Api.DEMO_PASSWORD);
        twice(page, id(page, "facility:join"));
        assertThat(page.locator("main .card[role='status']")).containsText(phone);
        return phone;
    }

    @Test
    @Buttons({
        "account/join joinBean.joinAsBuyer",
        "account/confirm confirmBean.confirm",
        "account/forgot forgotBean.ask",
        "account/reset resetBean.reset"
    })
    void buyerJoinsByMailAndLosesThePassword() {
        String email = email();
        Mailbox mailbox = new Mailbox(email);
        Page page = guest("/account/join?as=buyer");
        fill(page, "buyer:organisation", "Maison " + records.code());
        id(page, "buyer:country").selectOption("FR");
        fill(page, "buyer:name", "Claire Morel");
        fill(page, "buyer:email", email);
        fill(page, "buyer:password", Api.DEMO_PASSWORD);
        twice(page, id(page, "buyer:join"));
        assertThat(page.locator("main .card[role='status']")).containsText(email);
        assertThat(mailbox.subjects()).hasSize(1);

        page.navigate(browser.at("/account/confirm?code=" + mailbox.code()));
        twice(page, id(page, "form:confirm"), page.locator("main .card[role='status']"));
        assertThat(page.locator("main .notice-bad, main .ui-message-error")).hasCount(0);
        assertThat(Api.token(email, Api.DEMO_PASSWORD)).isNotEmpty();
        assertThat(total(Api.ADMINISTRATOR, "/accounts?q=" + email)).isEqualTo(1);

        page.navigate(browser.at("/account/forgot"));
        fill(page, "form:signInName", email);
        twice(page, id(page, "form:ask"));
        assertThat(page.locator("main .notice-good")).isVisible();
        assertThat(mailbox.subjects()).hasSize(2);

        page.navigate(browser.at("/account/reset?link=" + mailbox.code()));
        fill(page, "form:password", NEW_PASSWORD);
        twice(page, id(page, "form:reset"), "**/account/sign-in**");
        assertThat(mailbox.subjects()).hasSize(3);
        signsInNot(email, Api.DEMO_PASSWORD);
        assertThat(Api.token(email, NEW_PASSWORD)).isNotEmpty();
    }

    @Test
    @Buttons({
        "account/documents documentsBean.upload",
        "account/buyers buyersBean.accept",
        "account/buyers buyersBean.refuse"
    })
    void buyersShowTheirPapers() {
        String shown = buyerJoined();
        String blurred = buyerJoined();
        uploads(shown);
        uploads(blurred);
        Page officer = at(Api.MINISTRY, "/account/buyers");
        twice(officer, row(officer, "article", buyer(shown)).locator("button[id$=':accept']"));
        assertThat(row(officer, "article", buyer(shown))).hasCount(0);
        Locator other = row(officer, "article", buyer(blurred));
        other.locator("textarea").fill("Ảnh mờ");
        twice(officer, other.locator("button[id$=':refuse']"));
        assertThat(other).hasCount(0);
        assertThat(documents(shown).get(0).get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(documents(blurred).get(0).get("state").asString()).isEqualTo("REFUSED");
        assertThat(new Mailbox(shown).subjects()).as("confirming, accepted").hasSize(2);
        assertThat(new Mailbox(blurred).subjects()).as("confirming, refused").hasSize(2);
    }

    @Test
    @Buttons("account/contact buyerContactBean.save")
    void buyerSaysWhereItIsFound() {
        Page page = at(buyerJoined(), "/account/organisation");
        fill(page, "contactForm:website", "www.maison.example");
        fill(page, "contactForm:phone", "+33 1 23 45 67 89");
        twice(page, id(page, "contactForm:save"));
        assertThat(id(page, "contactForm:website")).hasValue("https://www.maison.example");
        assertThat(id(page, "contactForm:phone")).hasValue("+33 1 23 45 67 89");
        fill(page, "contactForm:phone", "gọi tôi nhé");
        id(page, "contactForm:save").click();
        assertThat(page.locator("[id='contactForm:phoneMessage']")).not().isEmpty();
        assertThat(id(page, "contactForm:phone")).hasValue("gọi tôi nhé");
    }

    private static String buyerJoined() {
        String email = email();
        Map<String, String> wish = Map.of("organisation", buyer(email), "country", "FR", "name", "Claire Morel");
        Map<String, String> whole = new HashMap<>(wish);
        whole.putAll(Map.of("email", email, "password", Api.DEMO_PASSWORD));
        Api.anonymous().post("/sign-ups/buyers", whole).expect(202);
        confirms(email);
        return email;
    }

    private static void uploads(String person) {
        Page page = at(person, "/account/organisation");
        page.setInputFiles("[id='documentForm:document']", new FilePayload("dkkd.pdf", "application/pdf", PDF));
        twice(page, id(page, "documentForm:upload"), page.locator("main a[href^='/documents/']"));
        assertThat(documents(person)).hasSize(1);
    }

    private static JsonNode documents(String person) {
        Api buyer = Api.as(person);
        long id = buyer.get("/accounts/me").expect(200).json().get("buyerId").asLong();
        return buyer.get("/buyers/" + id + "/documents").expect(200).json();
    }

    private static String buyer(String email) {
        return "Maison " + email;
    }

    @Test
    @Buttons({
        "account/invite inviteBean.invite",
        "account/invite inviteBean.takeBack",
        "account/accept acceptBean.accept",
        "account/organisation organisationBean.leave"
    })
    void ownerInvites() {
        Records own = new Records();
        Page owner = at(own.maker, "/account/organisation");
        String phone = phone();
        invites(owner, phone);
        String code = owner.locator(".handed").innerText();
        String email = email();
        invites(owner, email);
        assertThat(invitations(own)).hasSize(2);
        assertThat(new Mailbox(email).subjects()).hasSize(1);
        twice(owner, row(owner, "li", email).locator("button[id$=':takeBack']"));
        assertThat(invitations(own)).hasSize(1);
        assertThat(row(owner, "li", phone.substring(1)).locator("button")).hasCount(1);

        Page colleague = guest("/account/accept");
        fill(colleague, "form:code", code);
        fill(colleague, "form:name", "Nguyễn Thị Đất");
        fill(colleague, "form:password", Api.DEMO_PASSWORD);
        twice(colleague, id(colleague, "form:accept"), "**/account/sign-in**");
        assertThat(people(own.maker)).hasSize(2);

        Page member = at(phone, "/account/organisation");
        fill(member, "leaveForm:password", Api.DEMO_PASSWORD);
        twice(member, id(member, "leaveForm:leave"), "**/vi/");
        assertThat(people(own.maker)).hasSize(1);
        signsInNot(phone, Api.DEMO_PASSWORD);
    }

    private static void invites(Page owner, String whom) {
        fill(owner, "inviteForm:signInName", whom);
        twice(owner, id(owner, "inviteForm:invite"));
        assertThat(owner.locator("[id='inviteForm'] .notice-good")).hasCount(1);
    }

    private static JsonNode invitations(Records own) {
        return Api.as(own.maker).get("/invitations").expect(200).json();
    }

    private static JsonNode people(String person) {
        return Api.as(person).get("/organisation").expect(200).json().get("people");
    }

    @Test
    @Buttons({
        "account/organisation organisationBean.accept",
        "account/organisation organisationBean.refuse",
        "account/organisation organisationBean.become",
        "account/organisation organisationBean.remove"
    })
    void ownerDecidesWhoActsForTheFacility() {
        Records own = new Records();
        String welcome = asksFor(own);
        String unknown = asksFor(own);
        Page owner = at(own.maker, "/account/organisation");
        twice(owner, row(owner, "article", welcome).locator("button[id$=':accept']"));
        assertThat(row(owner, "article", welcome)).hasCount(0);
        assertThat(row(owner, "article", unknown)).hasCount(1);
        assertThat(people(own.maker)).hasSize(2);
        twice(owner, row(owner, "article", unknown).locator("button[id$=':refuse']"));
        assertThat(row(owner, "article", unknown)).hasCount(0);
        assertThat(people(own.maker)).hasSize(2);
        assertThat(new Mailbox(welcome).subjects()).as("confirming, accepted").hasSize(2);
        assertThat(new Mailbox(unknown).subjects()).as("confirming, refused").hasSize(2);

        Locator person = row(owner, "tr", welcome);
        twice(owner, person.locator("button[id$=':owner']"));
        assertThat(person.locator("button[id$=':member']")).hasCount(1);
        assertThat(owners(own)).isEqualTo(2);
        twice(owner, person.locator("button[id$=':member']"));
        assertThat(person.locator("button[id$=':owner']")).hasCount(1);
        assertThat(owners(own)).isEqualTo(1);
        twice(owner, person.locator("button[id$=':remove']"));
        assertThat(person).hasCount(0);
        assertThat(people(own.maker)).hasSize(1);
    }

    private static String asksFor(Records own) {
        String email = email();
        JsonNode facility =
                Api.anonymous().get("/facilities/" + own.facility).expect(200).json();
        Map<String, String> wish = new HashMap<>(Map.of("kind", "HOUSEHOLD", "province", "91"));
        wish.putAll(Map.of("organisation", facility.get("profile").get("nameVi").asString(), "name", "Người mới"));
        wish.putAll(Map.of("signInName", email, "password", Api.DEMO_PASSWORD));
        Api.anonymous().post("/sign-ups/facilities", wish).expect(202);
        confirms(email);
        return email;
    }

    private static long owners(Records own) {
        return people(own.maker)
                .valueStream()
                .filter(person -> person.get("standing").asString().equals("OWNER"))
                .count();
    }

    @Test
    @Buttons("account/organisation organisationBean.handOver")
    void officerHandsOverACode() {
        Records own = new Records();
        Page officer = at(Api.DEPARTMENT, "/account/organisation?facility=" + own.facility);
        twice(officer, row(officer, "tr", own.maker).locator("button[id$=':handOver']"));
        codeIsGood(officer, own.maker);
    }

    @Test
    @Buttons({"account/people peopleBean.handOver", "account/people peopleBean.resetFactor"})
    void administratorHelps() {
        String person = new Records().maker;
        setsUpAFactor(person);
        Page page = at(Api.ADMINISTRATOR, "/account/people");
        fill(page, "form:text", person);
        id(page, "form:find").click();
        assertThat(page.locator("[id='form:people_data'] tr")).hasCount(1);
        Locator reset = page.locator("[id='form:people_data'] button[aria-label^='Đặt lại xác thực']");
        twice(page, reset);
        assertThat(reset).hasCount(0);
        assertThat(browser.signedIn(person).url()).as("by the password alone").endsWith("/account/workspace");
        twice(page, page.locator("[id='form:people_data'] button[aria-label^='Trao mã']"));
        codeIsGood(page, person);
    }

    @Test
    @Buttons("account/officers officersBean.reset")
    void departmentHelpsItsCentre() {
        String officer = People.officer(records.code(), "CENTRE", "91");
        setsUpAFactor(officer);
        Page page = at(Api.DEPARTMENT, "/account/officers");
        Locator reset = page.locator("[id='form:officers_data'] tr", new Page.LocatorOptions().setHasText(officer))
                .locator("button");
        twice(page, reset);
        assertThat(reset).hasCount(0);
        assertThat(new Mailbox(officer).subjects()).hasSize(1);
        assertThat(browser.signedIn(officer).url()).as("by the password alone").endsWith("/account/workspace");
    }

    private static void setsUpAFactor(String person) {
        Page page = browser.signedIn(person);
        page.navigate(browser.at("/account/security"));
        fill(page, "factor:factorPassword", Api.DEMO_PASSWORD);
        id(page, "factor:setUp").click();
        arrives(page, "**/account/second-factor**");
        fill(page, "form:code", new Authenticator(page.locator("#secret").innerText()).code());
        id(page, "form:confirm").click();
        arrives(page, "**/account/recovery-codes**");
    }

    /** What the page tells is the code that counts, and its owner was told once. */
    private static void codeIsGood(Page page, String person) {
        assertThat(new Mailbox(person).subjects())
                .filteredOn(subject -> subject.contains("mã đặt lại mật khẩu"))
                .hasSize(1);
        String code = page.locator(".handed").innerText();
        Api.anonymous()
                .post("/resets/codes", Map.of("signInName", person, "code", code, "password", NEW_PASSWORD))
                .expect(204);
        assertThat(Api.token(person, NEW_PASSWORD)).isNotEmpty();
    }

    private static void confirms(String email) {
        Api.anonymous()
                .post("/sign-ups/confirmations", Map.of("code", new Mailbox(email).code()))
                .expect(200);
    }

    private static void signsInNot(String signInName, String password) {
        Api.anonymous()
                .post("/tokens", Map.of("email", signInName, "password", password))
                .expect(401);
    }

    /** Somebody who is not signed in. */
    private static Page guest(String address) {
        Page page = browser.person();
        WITNESSES.put(page.toString(), new Witness(page));
        page.navigate(browser.at(address));
        return page;
    }

    private static String email() {
        return "moi-" + records.code().toLowerCase(Locale.ROOT) + "@nguoi-thu.example";
    }

    private static String phone() {
        return "09" + String.format("%08d", ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
