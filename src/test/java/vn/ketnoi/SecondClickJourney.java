package vn.ketnoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.ParkedDelivery;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.TestPortal;
import vn.ketnoi.testing.Witness;

/**
 * Every button of the portal clicked twice, and its request sent once more afterwards, as a browser does when somebody goes
 * back: one effect, and a page that makes sense.
 */
class SecondClickJourney extends SecondClicks {

    private static final List<Class<?>> JOURNEYS = List.of(
            SecondClickJourney.class,
            JoinSecondClickJourney.class,
            MinistrySecondClickJourney.class,
            CertificateSecondClickJourney.class,
            TrustSecondClickJourney.class);
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern BUTTON = Pattern.compile("<[ph]:command(?:Button|Link)\\b[^>]*>");
    private static final Pattern NAMED =
            Pattern.compile("\\baction=\"#\\{([\\w.]+)[^\"]*\"|\\bid=\"(\\w+)\"(?![^>]*\\baction=)");

    private static final String CHANGED_PASSWORD = "ketnoi-demo-2027-khác";

    @Test
    void everyButtonIsClickedHere() throws IOException {
        Set<String> clicked = new TreeSet<>();
        for (var journey : JOURNEYS) {
            for (var test : journey.getDeclaredMethods()) {
                Buttons buttons = test.getAnnotation(Buttons.class);
                if (buttons != null) {
                    clicked.addAll(Arrays.asList(buttons.value()));
                }
            }
        }
        assertThat(clicked)
                .as("a button without a test that clicks it twice, or the other way round: see @Buttons")
                .containsExactlyInAnyOrderElementsOf(buttonsOfAllPages());
    }

    private static Set<String> buttonsOfAllPages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml"))
                    .filter(f -> !f.endsWith("style.xhtml")) // its buttons only show what a button looks like
                    .flatMap(SecondClickJourney::buttonsOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> buttonsOf(Path page) {
        try {
            String name = PAGES.relativize(page).toString().replaceAll("^WEB-INF/|\\.xhtml$", "");
            return BUTTON.matcher(Files.readString(page)).results().map(tag -> {
                var named = NAMED.matcher(tag.group());
                assertThat(named.find()).as(tag.group() + " in " + page).isTrue();
                return name + " " + (named.group(1) == null ? named.group(2) : named.group(1));
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Buttons({"account/sign-in signInBean.signIn", "templates/menu signInBean.signOut"})
    void signingInAndOut() {
        Page page = browser.person();
        WITNESSES.put("guest", new Witness(page));
        page.navigate(browser.at("/account/sign-in"));
        fill(page, "form:email", records.maker);
        fill(page, "form:password", Api.DEMO_PASSWORD);
        twice(page, id(page, "form:submit"), "**/account/workspace");
        twice(page, page.locator("[id^='signOut'] button"), "**/vi/");
        page.navigate(browser.at("/account/workspace"));
        page.waitForURL("**/account/sign-in**");
    }

    @Test
    @Buttons({
        "account/security securityBean.end",
        "account/security securityBean.endOthers",
        "account/security securityBean.changePassword",
        "account/security ownFactorBean.setUp",
        "account/security ownFactorBean.replaceCodes",
        "account/security ownFactorBean.remove",
        "account/second-factor secondFactorBean.confirm",
        "account/recovery-codes recoveryCodesBean.done",
        "account/sign-in signInBean.giveCode",
        "account/sign-in signInBean.startAgain"
    })
    void ownSecurity() throws InvalidKeyException {
        String person = new Records().maker;
        Page page = at(person, "/account/workspace");
        browser.signedIn(person);
        browser.signedIn(person);
        page.navigate(browser.at("/account/security"));
        Locator ends = page.locator("[id='sessions'] tbody button");
        assertThat(ends).hasCount(2);
        twice(page, ends.first());
        assertThat(ends).hasCount(1);
        twice(page, id(page, "sessions:endOthers"));
        assertThat(ends).hasCount(0);
        fill(page, "passwordForm:current", Api.DEMO_PASSWORD);
        fill(page, "passwordForm:password", CHANGED_PASSWORD);
        twice(page, id(page, "passwordForm:change"));

        fill(page, "factor:factorPassword", CHANGED_PASSWORD);
        twice(page, id(page, "factor:setUp"), "**/account/second-factor**");
        fill(page, "form:code", codeNow(page.locator("#secret").innerText()));
        twice(page, id(page, "form:confirm"), "**/account/recovery-codes**");
        String recovery = page.locator(".recovery-codes code").first().innerText();
        twice(page, id(page, "form:done"), "**/account/**");
        page.navigate(browser.at("/account/security"));
        fill(page, "factor:factorPassword", CHANGED_PASSWORD);
        fill(page, "factor:code", recovery);
        twice(page, id(page, "factor:replaceCodes"), "**/account/recovery-codes**");
        List<String> codes = page.locator(".recovery-codes code").allInnerTexts();

        page.context().clearCookies();
        givePassword(page, person);
        twice(page, id(page, "form:startAgain"));
        givePassword(page, person);
        fill(page, "form:code", codes.get(0));
        id(page, "form:submitCode").dblclick();
        arrives(page, "**/account/workspace");
        page.navigate(browser.at("/account/security"));
        fill(page, "factor:factorPassword", CHANGED_PASSWORD);
        fill(page, "factor:code", codes.get(1));
        twice(page, id(page, "factor:remove"));
        assertThat(id(page, "factor:setUp")).isVisible();
    }

    @Test
    @Buttons({"account/data ownDataBean.download", "account/data ownDataBean.delete"})
    void ownData() {
        Page page = at(new Records().maker, "/account/data");
        var download = page.waitForDownload(() -> id(page, "export:download").dblclick());
        assertThat(download.failure()).isNull();
        fill(page, "form:deletePassword", Api.DEMO_PASSWORD);
        id(page, "form:delete").dblclick();
        arrives(page, "**/account/deleted");
        makesSense(page.locator("body").innerText(), "deleting an account");
    }

    private static void givePassword(Page page, String person) {
        page.navigate(browser.at("/account/sign-in"));
        fill(page, "form:email", person);
        fill(page, "form:password", CHANGED_PASSWORD);
        id(page, "form:submit").click();
        assertThat(id(page, "form:code")).isVisible();
    }

    private static String codeNow(String secret) throws InvalidKeyException {
        byte[] key = new Base32().decode(secret.replace(" ", ""));
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(key, "RAW"), Instant.now());
    }

    @Test
    @Buttons({"account/tokens tokensBean.make", "account/tokens tokensBean.revoke"})
    void tokens() {
        Page page = at(records.maker, "/account/tokens");
        int before = Api.as(records.maker).get("/tokens").json().size();
        fill(page, "form:name", "hai lần");
        twice(page, id(page, "form:make"));
        assertThat(Api.as(records.maker).get("/tokens").json()).hasSize(before + 1);
        twice(page, row(page, "tr", "hai lần").locator("button"));
        assertThat(row(page, "tr", "hai lần")).containsText("Đã thu hồi");
    }

    @Test
    @Buttons({
        "account/buyer buyerBean.save",
        "account/open openAccountBean.save",
        "account/people find",
        "account/people peopleBean.disable",
        "account/people peopleBean.enable"
    })
    void people() {
        Page page = at(Api.ADMINISTRATOR, "/account/buyer");
        String name = "Người mua " + records.code();
        fill(page, "form:name", name);
        twice(page, id(page, "form:save"), "**/account/open");
        String email = "two-" + records.code() + "@ketnoi.example";
        page.selectOption("[id='form:role_input']", "MINISTRY", new Page.SelectOptionOptions().setForce(true));
        settle(page);
        fill(page, "form:name", "Người bấm hai lần");
        fill(page, "form:email", email);
        fill(page, "form:password", Api.DEMO_PASSWORD);
        twice(page, id(page, "form:save"), "**/account/people");
        assertThat(total(Api.ADMINISTRATOR, "/accounts?q=" + email.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(1);
        fill(page, "form:text", email);
        twice(page, id(page, "form:find"));
        assertThat(page.locator("[id='form:people_data'] tr")).hasCount(1);
        twice(page, page.locator("[id='form:people_data'] button").first());
        assertThat(page.locator("[id='form:people_data'] .chip-bad")).hasCount(1);
        twice(page, page.locator("[id='form:people_data'] button").first());
        assertThat(page.locator("[id='form:people_data'] .chip-bad")).hasCount(0);
    }

    @Test
    @Buttons({"facility/register facilityRegisterBean.save", "facility/verify facilityVerifyBean.verify"})
    void facilityIsEnteredAndVerified() {
        long before = total(Api.CENTRE, "/facilities?province=91");
        Page page = at(Api.CENTRE, "/facility/register");
        fill(page, "form:nameVi", "Cơ sở bấm hai lần " + records.run);
        fill(page, "form:code", records.code());
        twice(page, id(page, "form:save"), "**/facility/verify?id=**");
        assertThat(total(Api.CENTRE, "/facilities?province=91")).isEqualTo(before + 1);
        twice(page, id(page, "form:verify"), "**/facility/list**");
        assertThat(page.locator("main")).containsText("Cơ sở bấm hai lần " + records.run);
    }

    @Test
    @Buttons({"facility/edit facilityEditBean.save", "facility/edit facilityEditBean.takeTheirs"})
    void facilityIsDescribed() {
        Page page = at(records.maker, "/facility/edit");
        Page other = at(records.maker, "/facility/edit", "other");
        fill(page, "form:address", "Bãi Thơm");
        twice(page, id(page, "form:save"));
        assertThat(page.locator(".versions")).hasCount(0);
        assertThat(page.locator("main .notice-good")).hasCount(1);
        fill(other, "form:address", "Cửa Cạn");
        id(other, "form:save").click();
        assertThat(other.locator(".versions")).hasCount(1);
        twice(other, id(other, "form:takeTheirs"));
        assertThat(id(other, "form:address")).hasValue("Bãi Thơm");
    }

    @Test
    @Buttons({
        "catalogue/edit bean.save",
        "catalogue/edit bean.saveAndSubmit",
        "catalogue/edit bean.form.addTier",
        "catalogue/edit bean.form.removeTier",
        "catalogue/edit picturesBean.move",
        "catalogue/edit picturesBean.remove"
    })
    void listingIsWritten() {
        long before = products();
        Page page = at(records.maker, "/catalogue/edit");
        fill(page, "form:nameVi", "Mắm ruốc bấm hai lần");
        fill(page, "form:sku", records.code());
        FilePayload picture = new FilePayload("a.png", "image/png", png());
        page.setInputFiles("[id='form:picture']", new FilePayload[] {picture, picture});
        assertThat(page.locator("li.picture-row")).hasCount(2);
        page.locator("[id$=':later']").first().dblclick();
        settle(page);
        assertThat(page.locator("li.picture-row")).hasCount(2);
        page.locator("[id$=':remove']").first().dblclick();
        settle(page);
        assertThat(page.locator("li.picture-row")).hasCount(1);
        id(page, "form:addTier").dblclick();
        settle(page);
        int rows = page.locator(".tier").count();
        assertThat(rows).as("rows of price tiers").isIn(1, 2);
        page.locator(".tier button").first().dblclick();
        settle(page);
        assertThat(page.locator(".tier").count()).isLessThan(rows);
        twice(page, id(page, "form:save"), "**/catalogue/edit?id=**");
        assertThat(products()).isEqualTo(before + 1);
        twice(page, id(page, "form:saveAndSubmit"), "**/catalogue/mine**");
        assertThat(products()).isEqualTo(before + 1);

        page.navigate(browser.at("/catalogue/edit"));
        fill(page, "form:nameVi", "Mắm ruốc gửi ngay");
        fill(page, "form:sku", records.code());
        twice(page, id(page, "form:saveAndSubmit"), "**/catalogue/mine**");
        assertThat(products()).isEqualTo(before + 2);
        page.goBack();
        settle(page);
        assertThat(id(page, "form:sku")).isVisible();
        id(page, "form:saveAndSubmit").click();
        settle(page);
        WITNESSES.values().forEach(w -> w.sawNothingBad("saved again after going back"));
        assertThat(products()).isEqualTo(before + 2);
    }

    @Test
    @Buttons({"catalogue/edit bean.saveOver", "catalogue/edit bean.keepTheirs"})
    void listingIsWrittenByTwo() {
        Answer draft = records.draft();
        Page page = at(records.maker, "/catalogue/edit?id=" + draft.id());
        fill(page, "form:brand", "Tôi");
        Answer theirs = revise(draft, "Họ");
        id(page, "form:save").click();
        twice(page, id(page, "form:saveOver"), "**/catalogue/edit?id=**");
        assertThat(id(page, "form:brand")).hasValue("Tôi");
        revise(Api.as(records.maker).get("/products/" + theirs.id()).expect(200), "Họ nữa");
        fill(page, "form:brand", "Tôi nữa");
        id(page, "form:save").click();
        twice(page, id(page, "form:keepTheirs"));
        assertThat(id(page, "form:brand")).hasValue("Họ nữa");
    }

    private static Answer revise(Answer seen, String brand) {
        var details = (tools.jackson.databind.node.ObjectNode) seen.json().get("details");
        details.put("brand", brand);
        return Api.as(records.maker)
                .changing(seen)
                .put("/products/" + seen.id(), details.toString())
                .expect(200);
    }

    @Test
    @Buttons({
        "catalogue/mine myProductsBean.submit",
        "catalogue/mine myProductsBean.withdraw",
        "catalogue/queue queueBean.publish",
        "catalogue/queue queueBean.giveBack",
        "catalogue/queue queueBean.publishChosen",
        "catalogue/queue queueBean.chooseAll"
    })
    void listingIsDecidedOn() {
        String sku = sku(records.draft());
        Page mine = at(records.maker, "/catalogue/mine");
        twice(mine, row(mine, "li.card", sku).locator("button[id$=':submit']"));
        assertThat(row(mine, "li.card", sku)).containsText("Chờ duyệt");

        String returned = sku(records.submitted());
        Page queue = at(Api.CENTRE, "/catalogue/queue");
        twice(queue, row(queue, "li.card", sku).locator("button[id$=':publish']"));
        assertThat(row(queue, "li.card", sku)).hasCount(0);
        Locator listing = row(queue, "li.card", returned);
        listing.locator("details").last().locator("summary").click();
        listing.locator("textarea").fill("Thiếu mô tả");
        twice(queue, listing.locator("button[id$=':giveBack']"));
        assertThat(row(queue, "li.card", returned)).hasCount(0);

        String chosen = sku(records.submitted());
        queue.reload();
        twice(queue, id(queue, "form:chooseAll"));
        assertThat(row(queue, "li.card", chosen).locator("input[type=checkbox]"))
                .isChecked();
        queue.evaluate("() => document.querySelectorAll('li.listing input').forEach(box => box.checked = false)");
        row(queue, "li.card", chosen).locator("input[type=checkbox]").check();
        twice(queue, id(queue, "form:publishChosen"));
        assertThat(row(queue, "li.card", chosen)).hasCount(0);

        mine.reload();
        twice(mine, row(mine, "li.card", sku).locator("button[id$=':withdraw']"));
        assertThat(row(mine, "li.card", sku).locator("button[id$=':submit']")).hasCount(1);
    }

    @Test
    @Buttons({
        "connection/request requestBean.send",
        "connection/next connectionBean.accept",
        "connection/show connectionBean.send",
        "connection/next connectionBean.record",
        "connection/next connectionBean.confirm"
    })
    void requestBecomesAContract() {
        long before = total(Api.BUYER, "/connection-requests");
        Page buyer = at(Api.BUYER, "/connection/request?facility=" + records.facility);
        fill(buyer, "form:quantity", "480");
        fill(buyer, "form:unit", "chai");
        fill(buyer, "form:neededBy", LocalDate.now(Clocks.VIETNAM).plusDays(30).toString());
        fill(buyer, "form:words", "Cần 480 chai, bấm hai lần");
        twice(buyer, id(buyer, "form:send"), "**/connection/show?id=**");
        assertThat(total(Api.BUYER, "/connection-requests")).isEqualTo(before + 1);
        String request = buyer.url().replaceAll(".*id=", "");

        Page maker = at(records.maker, "/connection/show?id=" + request);
        twice(maker, id(maker, "accept:button"));
        fill(maker, "sayForm:words", "Chúng tôi giao được.");
        twice(maker, id(maker, "sayForm:send"));
        assertThat(maker.locator(".conversation li")).hasCount(1);
        fill(maker, "record:amount", "43200000");
        fill(maker, "record:signedOn", LocalDate.now(Clocks.VIETNAM).toString());
        twice(maker, id(maker, "record:button"));
        assertThat(story(request).get("contracts")).hasSize(1);
        assertThat(story(request).get("messages")).hasSize(1);

        buyer.reload();
        twice(buyer, id(buyer, "confirm:button"));
        assertThat(story(request).get("request").get("status").asString()).isEqualTo("CONTRACTED");
    }

    @Test
    @Buttons({
        "connection/next connectionBean.decline",
        "connection/next connectionBean.withdraw",
        "connection/next connectionBean.dispute",
        "connection/next connectionBean.close"
    })
    void requestComesToNothing() {
        Page maker = at(records.maker, "/connection/show?id=" + records.asked().id());
        fill(maker, "decline:reason", "Hết hàng");
        twice(maker, id(maker, "decline:button"));
        assertThat(maker.locator("main")).containsText("Hết hàng");
        Page buyer = at(Api.BUYER, "/connection/show?id=" + records.asked().id());
        twice(buyer, id(buyer, "withdraw:button"));
        assertThat(id(buyer, "withdraw:button")).hasCount(0);
        long contracted = records.contracted().id();
        buyer.navigate(browser.at("/connection/show?id=" + contracted));
        fill(buyer, "dispute:reason", "Sai số lượng");
        twice(buyer, id(buyer, "dispute:button"));
        assertThat(buyer.locator("main .chip-bad")).hasCount(1);
        twice(buyer, id(buyer, "close:button"));
        assertThat(id(buyer, "close:button")).hasCount(0);
    }

    @Test
    @Buttons({
        "programme/outcome-edit outcomeBean.save",
        "programme/outcome-edit outcomeBean.saveAndSubmit",
        "programme/outcome-edit outcomeBean.takeTheirs"
    })
    void outcomeIsRecorded() {
        long before = total(Api.CENTRE, "/outcomes");
        Page page = at(Api.CENTRE, "/programme/outcome");
        writeOutcome(page);
        twice(page, id(page, "form:save"), "**/programme/outcome?id=**");
        assertThat(total(Api.CENTRE, "/outcomes")).isEqualTo(before + 1);

        Page other = at(Api.CENTRE, page.url().replaceAll(".*/vi/", "/"), "other");
        fill(page, "form:evidence", "4-2025-1");
        twice(page, id(page, "form:save"), "**/programme/outcome?id=**");
        fill(other, "form:evidence", "4-2025-2");
        id(other, "form:save").click();
        assertThat(other.locator(".versions")).hasCount(1);
        twice(other, id(other, "form:takeTheirs"), "**/programme/outcome?id=**");
        assertThat(id(other, "form:evidence")).hasValue("4-2025-1");
        twice(page, id(page, "form:submit"), "**/programme/outcomes");

        page.navigate(browser.at("/programme/outcome"));
        writeOutcome(page);
        twice(page, id(page, "form:submit"), "**/programme/outcomes");
        assertThat(total(Api.CENTRE, "/outcomes")).isEqualTo(before + 2);
    }

    private static void writeOutcome(Page page) {
        page.selectOption("[id='form:indicator']", "KC07");
        settle(page);
        page.selectOption("[id='form:facilityId']", String.valueOf(records.facility));
        fill(page, "form:acceptedOn", "2025-09-15");
        id(page, "form:acceptedOn").blur();
        settle(page);
        fill(page, "form:evidence", "4-2025-" + records.code());
    }

    @Test
    @Buttons({
        "programme/outcome-decide outcomeDecisionBean.approve",
        "programme/outcome-decide outcomeDecisionBean.giveBack",
        "programme/outcome-decide outcomeDecisionBean.withdraw"
    })
    void outcomeIsDecidedOn() {
        Page page = at(
                Api.DEPARTMENT,
                "/programme/outcome?id=" + records.submittedOutcome().id());
        twice(page, id(page, "approval:approve"));
        assertThat(id(page, "withdrawing:withdraw")).isVisible();
        fill(page, "withdrawing:reason", "Sai số đơn");
        twice(page, id(page, "withdrawing:withdraw"));
        assertThat(id(page, "withdrawing:withdraw")).hasCount(0);
        page.navigate(
                browser.at("/programme/outcome?id=" + records.submittedOutcome().id()));
        fill(page, "giving:reason", "Thiếu biên bản");
        twice(page, id(page, "giving:giveBack"), "**/programme/outcomes");
    }

    @Test
    @Buttons({
        "tags/import bean.choose",
        "tags/import bean.backToFile",
        "tags/import bean.tryOut",
        "tags/import bean.backToColumns",
        "tags/import bean.importAll",
        "tags/import bean.download"
    })
    void fileIsImported() {
        long before = products();
        Page page = at(records.maker, "/catalogue/import");
        String file = "mã,tên\n" + records.code() + ",Khô cá lóc\n" + records.code() + ",Khô cá sặc\n,Không mã\n";
        page.setInputFiles(
                "[id='choose:file']",
                new FilePayload("hai-lan.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        twice(page, id(page, "choose:next"), id(page, "columns:next"));
        twice(page, id(page, "columns:back"), id(page, "choose:next"));
        twice(page, id(page, "choose:next"), id(page, "columns:next"));
        twice(page, id(page, "columns:next"), id(page, "outcome:next"));
        twice(page, id(page, "outcome:back"), id(page, "columns:next"));
        twice(page, id(page, "columns:next"), id(page, "outcome:next"));
        assertThat(products()).as("only tried").isEqualTo(before);
        twice(page, id(page, "outcome:next"), id(page, "outcome:another"));
        assertThat(products()).isEqualTo(before + 2);
        var download = page.waitForDownload(() -> id(page, "outcome:download").dblclick());
        assertThat(download.suggestedFilename()).startsWith("refused-");
        twice(page, id(page, "outcome:another"), id(page, "choose:next"));
        assertThat(page.locator("main table tbody tr")).hasCount(1);
    }

    @Test
    @Buttons("programme/reports reportsBean.retry")
    @DisabledIfSystemProperty(
            named = "ketnoi.test.url",
            matches = ".+",
            disabledReason = "needs the database, to make a report that was refused")
    void reportIsSentAgain() {
        TestPortal.execute("UPDATE tracker_report SET state = 'REFUSED' WHERE org_unit = 'VN91' ORDER BY id LIMIT 1");
        Page page = at(Api.CENTRE, "/programme/reports?state=REFUSED");
        twice(page, page.locator("main table button").first());
        Eventually.within(Duration.ofSeconds(20), () -> {
            page.reload();
            assertThat(page.locator("main table button").count()).isZero();
        });
    }

    @Test
    @Buttons("catalogue/words wordsBean.save")
    void listingIsPutIntoEnglish() {
        Answer listing = records.published();
        long page = (total(Api.CENTRE, "/products/without-english") - 1) / 20;
        Page officer = at(Api.CENTRE, "/catalogue/words?page=" + page);
        Locator card = row(officer, "article", sku(listing));
        card.locator("input").fill("Fermented linh fish " + sku(listing));
        twice(officer, card.locator("button"), "**/catalogue/words**");
        assertThat(card).hasCount(0);
        Answer after = Api.anonymous().get("/products/" + listing.id()).expect(200);
        assertThat(after.json().get("details").get("nameEn").asString()).endsWith(sku(listing));
    }

    @Test
    @Buttons({"delivery/delivery deliveryBean.retry", "delivery/delivery deliveryBean.discard"})
    @DisabledIfSystemProperty(
            named = "ketnoi.test.url",
            matches = ".+",
            disabledReason = "needs the database, to make deliveries that failed")
    void deliveries() {
        long failed = ParkedDelivery.setAside("ProductChanged", 1);
        Page page = at(Api.ADMINISTRATOR, "/delivery/delivery?id=" + failed);
        twice(page, id(page, "retrying:retry"), "**/delivery/deliveries**");
        long hopeless = ParkedDelivery.setAside("OutcomeApproved", 987_654_321);
        page.navigate(browser.at("/delivery/delivery?id=" + hopeless));
        fill(page, "discarding:reason", "Bản ghi thử, không có thật");
        twice(page, id(page, "discarding:discard"), "**/delivery/deliveries**");
        Api.as(Api.ADMINISTRATOR).get("/deliveries/" + hopeless).expect(404);
    }

    @Test
    @Buttons("delivery/deliveries indexBean.rebuild")
    void indexesAreBuiltAnew() {
        Page page = at(Api.ADMINISTRATOR, "/delivery/deliveries");
        twice(page, id(page, "index:rebuild"));
        Eventually.within(Duration.ofMinutes(1), () -> {
            page.reload();
            assertThat(id(page, "index:rebuild").isEnabled()).isTrue();
        });
    }

    @Test
    @Buttons("delivery/deliveries indexBean.compare")
    void indexesAreComparedWithTheDatabase() {
        Page page = at(Api.ADMINISTRATOR, "/delivery/deliveries");
        twice(page, id(page, "index:compare"));
        Eventually.within(Duration.ofMinutes(1), () -> {
            page.reload();
            assertThat(id(page, "index:compare").isEnabled()).isTrue();
        });
        assertThat(id(page, "index:comparisons").textContent()).isNotBlank();
    }

    private static long products() {
        return total(records.maker, "/facilities/" + records.facility + "/products");
    }

    private static JsonNode story(String request) {
        return Api.as(Api.BUYER)
                .get("/connection-requests/" + request)
                .expect(200)
                .json();
    }

    private static String sku(Answer product) {
        return product.json().get("details").get("sku").asString();
    }

    private static byte[] png() {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(90, 60, 1), "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
