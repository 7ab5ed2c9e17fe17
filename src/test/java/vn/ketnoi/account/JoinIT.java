package vn.ketnoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Mailbox;

/** Coming in: by mail, by phone, by invitation; being checked; and nobody learns who is here already. */
class JoinIT {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final String PASSWORD = "nhà thùng ven biển";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final String run = System.currentTimeMillis() % 10_000_000 + "" + RUNS.incrementAndGet();
    private final String organisation = "Cơ sở Bến Đình " + run;
    private final String mail = "moi-" + run + "@ketnoi.example";
    private final Api centre = Api.as(Api.CENTRE);

    @Test
    void aFacilityJoinsByMailAndListsAProduct() {
        joins(organisation, mail).expect(202);
        signsInNot(mail);
        confirms(mail).expect(200);
        assertThat(new Mailbox(mail).code()).as("no second mail").isNotEmpty();
        Api maker = Api.withToken(Api.token(mail, PASSWORD));
        JsonNode me = maker.get("/accounts/me").expect(200).json();
        assertThat(me.get("standing").asString()).isEqualTo("OWNER");
        Answer facility =
                Api.anonymous().get("/facilities/" + me.get("facilityId").asLong());
        assertThat(facility.json().get("status").asString()).isEqualTo("REGISTERED");
        centre.changing(facility)
                .post("/facilities/" + facility.id() + "/verification")
                .expect(200);
        publishes(maker, facility.id());
    }

    private void publishes(Api maker, long facility) {
        Map<String, Object> details =
                Map.of("sku", "K-" + run, "nameVi", "Khô cá " + run, "category", "fish-sauce", "processing", "FINE");
        Map<String, Object> product = new HashMap<>(details);
        product.put("facilityId", facility);
        product.put("price", 98000);
        product.put("currency", "VND");
        product.put("unit", "bottle");
        product.put("minOrder", 10);
        product.put("capacityMonth", 1000);
        Answer draft = maker.post("/products", product).expect(201);
        Answer submitted = maker.changing(draft)
                .post("/products/" + draft.id() + "/submission")
                .expect(200);
        centre.changing(submitted)
                .post("/products/" + draft.id() + "/publication")
                .expect(200);
        Api.anonymous().get("/products/" + draft.id()).expect(200);
    }

    @Test
    void aLinkIsGoodOnce() {
        joins(organisation, mail).expect(202);
        confirms(mail).expect(200);
        confirms(mail).expectProblem(422, "join.code.gone");
        Api.anonymous()
                .post("/sign-ups/confirmations", Map.of("code", "x".repeat(43)))
                .expectProblem(422, "join.code.gone");
        Api.anonymous().post("/sign-ups/confirmations", Map.of()).expectProblem(422, "join.code.gone");
    }

    @Test
    void aFacilityJoinsByPhoneAndAnOfficerOfItsProvinceConfirmsIt() {
        String phone = phone();
        joins(organisation, phone).expect(202);
        signsInNot(phone);
        long id = waiting(centre, organisation);
        Api.as(Api.FACILITY).get("/sign-ups/" + id).expect(404);
        Api.as(Api.BUYER).get("/sign-ups").expect(403);
        Api.anonymous().get("/sign-ups").expect(401);
        strangerCentre().get("/sign-ups/" + id).expect(404);
        Answer seen = centre.get("/sign-ups/" + id).expect(200);
        strangerCentre().changing(seen).post("/sign-ups/" + id + "/acceptance").expect(404);
        decide(Api.as(Api.DEPARTMENT), id, "acceptance").expect(200);
        centre.changing(seen).post("/sign-ups/" + id + "/acceptance").expect(404);
        assertThat(Api.withToken(Api.token("0" + phone.substring(3), PASSWORD))
                        .get("/organisation")
                        .expect(200)
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo(organisation);
    }

    @Test
    void whoNamesAFacilityThatIsHereAsksItsOwner() {
        joins(organisation, mail).expect(202);
        confirms(mail).expect(200);
        Api owner = Api.withToken(Api.token(mail, PASSWORD));
        String second = "hai-" + run + "@ketnoi.example";
        joins(organisation.replace("Đ", "D").toUpperCase(Locale.ROOT), second).expect(202);
        assertThat(confirms(second).expect(200).json().get("state").asString()).isEqualTo("ASKING");
        assertThat(new Mailbox(mail).subjects().get(0)).contains("Chủ " + second);
        signsInNot(second);
        JsonNode asking = owner.get("/organisation/sign-ups").expect(200).json();
        assertThat(asking.size()).isEqualTo(1);
        decide(owner, asking.get(0).get("id").asLong(), "acceptance").expect(200);
        Api member = Api.withToken(Api.token(second, PASSWORD));
        JsonNode me = member.get("/accounts/me").json();
        assertThat(me.get("standing").asString()).isEqualTo("MEMBER");
        member.post("/invitations", Map.of("signInName", "x@ketnoi.example", "standing", "MEMBER"))
                .expect(403);
        member.delete("/organisation/people/" + me.get("id").asLong()).expect(403);
        leaves(owner).expectProblem(422, "organisation.lastOwner");
        owner.put("/organisation/people/" + me.get("id").asLong() + "/standing", Map.of("standing", "OWNER"))
                .expect(200);
        owner.post("/organisation/leaving", "{}").expectProblem(422, "password.current.wrong");
        leaves(owner).expect(204);
        owner.get("/organisation").expect(401);
        leaves(member).expectProblem(422, "organisation.lastOwner");
    }

    @Test
    void nobodyLearnsWhoIsHereAlready() {
        Answer unknown = joins(organisation, mail).expect(202);
        int before = new Mailbox(Api.FACILITY).subjects().size();
        Answer known = joins(organisation, Api.FACILITY).expect(202);
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.response().headers().map().keySet())
                .isEqualTo(unknown.response().headers().map().keySet());
        assertThat(new Mailbox(Api.FACILITY).subjects())
                .hasSize(before + 1)
                .first()
                .asString()
                .contains("đã có tài khoản");
        assertThat(Api.token(Api.FACILITY, Api.DEMO_PASSWORD))
                .as("nothing changed for its owner")
                .isNotEmpty();
        Answer lost = Api.anonymous().post("/resets", Map.of("signInName", "nobody-" + run + "@ketnoi.example"));
        Answer found = Api.anonymous().post("/resets", Map.of("signInName", mail));
        assertThat(lost.expect(202).body()).isEqualTo(found.expect(202).body());
    }

    @Test
    void theSameCallTwiceIsOneSignUp() {
        Api once = Api.anonymous().with("Idempotency-Key", "join-" + run);
        once.post("/sign-ups/facilities", facility(organisation, mail)).expect(202);
        once.post("/sign-ups/facilities", facility(organisation, mail)).expect(202);
        assertThat(new Mailbox(mail).subjects()).hasSize(1);
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        joins(organisation, "neither").expectProblem(422, "account.signInName.wrong");
        joins(organisation, "a@b\r\nBcc: all@ketnoi.example").expectProblem(422, "account.signInName.wrong");
        joins("", mail).expectProblem(422, "check.NotBlank");
        Map<String, Object> elsewhere = new HashMap<>(facility(organisation, mail));
        elsewhere.put("province", "99");
        Api.anonymous().post("/sign-ups/facilities", elsewhere).expectProblem(422, "check.Pattern");
        Api.anonymous().post("/sign-ups/facilities", "{}").expect(422);
        Api.anonymous().post("/sign-ups/facilities", "").expect(400);
    }

    @Test
    void peopleComeInByInvitation() {
        joins(organisation, mail).expect(202);
        confirms(mail).expect(200);
        Api owner = Api.withToken(Api.token(mail, PASSWORD));
        String colleague = "ba-" + run + "@ketnoi.example";
        owner.post("/invitations", Map.of("signInName", colleague, "standing", "MEMBER"))
                .expect(201);
        accepts(new Mailbox(colleague).code(), "Ba").expect(200);
        long colleagueId = Api.withToken(Api.token(colleague, PASSWORD))
                .get("/accounts/me")
                .json()
                .get("id")
                .asLong();
        String phone = phone();
        Answer handed = owner.post("/invitations", Map.of("signInName", phone, "standing", "OWNER"))
                .expect(201);
        String code = handed.json().get("code").asString();
        assertThat(code).hasSize(8);
        accepts(code.toLowerCase(Locale.ROOT), "Tư").expect(200);
        accepts(code, "Năm").expectProblem(422, "invitation.code.gone");
        assertThat(owner.get("/organisation").json().get("people").size()).isEqualTo(3);
        owner.delete("/organisation/people/" + colleagueId).expect(204);
        signsInNot(colleague);
        owner.post("/invitations", Map.of("signInName", colleague, "standing", "MEMBER"))
                .expect(201);
        accepts(new Mailbox(colleague).code(), "Ba").expect(200);
        assertThat(Api.token(colleague, PASSWORD)).as("back again").isNotEmpty();
    }

    @Test
    void anInvitationThatIsRepeatedIsTheSameOne() {
        joins(organisation, mail).expect(202);
        confirms(mail).expect(200);
        Api owner = Api.withToken(Api.token(mail, PASSWORD));
        String colleague = "bon-" + run + "@ketnoi.example";
        Map<String, String> invited = Map.of("signInName", colleague, "standing", "MEMBER");
        Api once = owner.with("Idempotency-Key", "invite-" + run);
        Answer first = once.post("/invitations", invited).expect(201);
        assertThat(once.post("/invitations", invited).expect(201).body()).isEqualTo(first.body());
        assertThat(new Mailbox(colleague).subjects()).hasSize(1);
        once.post("/invitations", Map.of("signInName", phone(), "standing", "MEMBER"))
                .expectProblem(422, "once.other");
        accepts(new Mailbox(colleague).code(), "Bốn").expect(200);

        Map<String, String> called = Map.of("signInName", phone(), "standing", "MEMBER");
        Api handing = owner.with("Idempotency-Key", "hand-" + run);
        String code = handing.post("/invitations", called)
                .expect(201)
                .json()
                .get("code")
                .asString();
        handing.post("/invitations", called).expectProblem(409, "once.handedOut");
        assertThat(owner.get("/invitations").json().size()).isEqualTo(1);
        accepts(code, "Năm").expect(200);
    }

    @Test
    void aBuyerAtItsOwnDomainIsCheckedAtOnceAndItsRequestsSaySo() {
        String domain = "lumen" + run + ".example";
        Api buyer = buyer("claire@" + domain, "www." + domain);
        assertThat(buyerOf(buyer).get("checkedBy").asString()).isEqualTo("DOMAIN");
        assertThat(asks(buyer).get("checked").asBoolean()).isTrue();
    }

    @Test
    void aBuyerSaysItselfWhereItIsFoundAndAnotherDomainEndsTheMark() {
        String domain = "lumen-b" + run + ".example";
        Api buyer = buyer("claire@" + domain, "www." + domain);
        Answer seen = buyer.get("/buyers/" + buyerOf(buyer).get("id").asLong()).expect(200);
        String at = "/buyers/" + seen.id() + "/contact";
        Map<String, String> contact = Map.of("website", domain + "/vn", "phone", "+33 1 23 45 67 89");
        buyer.put(at, contact).expect(428);
        buyer.changing(seen)
                .put(at, Map.of("website", "javascript:alert(1)", "phone", "<b>1</b>"))
                .expectProblem(422, "check.Pattern");
        Api.as(Api.BUYER).changing(seen).put(at, contact).expect(404);
        Api.as(Api.CENTRE).changing(seen).put(at, contact).expect(404);
        Answer changed = buyer.changing(seen).put(at, contact).expect(200);
        assertThat(changed.json().get("website").asString()).isEqualTo("https://" + domain + "/vn");
        assertThat(changed.json().get("phone").asString()).isEqualTo("+33 1 23 45 67 89");
        assertThat(changed.json().get("checkedBy").asString()).isEqualTo("DOMAIN");
        buyer.changing(seen).put(at, contact).expect(412);
        Answer other = buyer.changing(changed)
                .put(at, Map.of("website", "https://somebody-big.example"))
                .expect(200);
        assertThat(other.json().has("checkedBy")).isFalse();
    }

    @Test
    void aBuyerIsCheckedOnceAnOfficerHasSeenItsPapers() {
        Api buyer = buyer("kho-" + run + "@gmail.example", null);
        assertThat(asks(buyer).get("checked").asBoolean()).isFalse();
        buyer.send("POST", "/buyer-documents", "<svg/>".getBytes(StandardCharsets.UTF_8), "image/png")
                .expectProblem(422, "document.unreadable");
        Answer shown = buyer.send("POST", "/buyer-documents?fileName=dkkd.pdf", PDF, "application/pdf")
                .expect(201);
        String content = "/buyer-documents/" + shown.id() + "/content";
        Api.as(Api.BUYER).get(content).expect(404);
        Api.as(Api.FACILITY).get(content).expect(404);
        Api.as(Api.ADMINISTRATOR).get(content).expect(404);
        Api.anonymous().get(content).expect(401);
        Answer file = Api.as(Api.MINISTRY).get(content).expect(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("dkkd.pdf");
        Api.as(Api.BUYER)
                .changing(shown)
                .post("/buyer-documents/" + shown.id() + "/acceptance")
                .expect(403);
        centre.changing(shown)
                .post("/buyer-documents/" + shown.id() + "/acceptance")
                .expect(200);
        assertThat(buyerOf(buyer).get("checkedBy").asString()).isEqualTo("DOCUMENT");
        assertThat(asks(buyer).get("checked").asBoolean()).isTrue();
        assertThat(new Mailbox("kho-" + run + "@gmail.example").subjects().get(0))
                .isEqualTo("Your organisation is checked");
    }

    @Test
    void papersThatShowNothingAreRefusedWithAReason() {
        Api buyer = buyer("mo-" + run + "@gmail.example", null);
        Answer shown =
                buyer.send("POST", "/buyer-documents", PDF, "application/pdf").expect(201);
        centre.changing(shown)
                .post("/buyer-documents/" + shown.id() + "/refusal", Map.of("reason", ""))
                .expectProblem(422, "check.NotBlank");
        centre.changing(shown)
                .post("/buyer-documents/" + shown.id() + "/refusal", Map.of("reason", "Ảnh mờ"))
                .expect(200);
        JsonNode mine = buyer.get("/buyers/" + buyerOf(buyer).get("id").asLong() + "/documents")
                .expect(200)
                .json();
        assertThat(mine.get(0).get("reason").asString()).isEqualTo("Ảnh mờ");
        assertThat(asks(buyer).get("checked").asBoolean()).isFalse();
    }

    private Api buyer(String email, @Nullable String website) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "organisation",
                "Maison " + run,
                "country",
                "FR",
                "name",
                "Claire",
                "email",
                email,
                "password",
                PASSWORD));
        if (website != null) {
            wish.put("website", website);
        }
        Api.anonymous()
                .with("Accept-Language", "en")
                .post("/sign-ups/buyers", wish)
                .expect(202);
        confirms(email).expect(200);
        return Api.withToken(Api.token(email, PASSWORD));
    }

    private static JsonNode buyerOf(Api buyer) {
        long id = buyer.get("/accounts/me").json().get("buyerId").asLong();
        return buyer.get("/buyers/" + id).expect(200).json();
    }

    /** Sends a request to the demo facility and answers it as that facility sees it. */
    private static JsonNode asks(Api buyer) {
        long facility = Api.as(Api.FACILITY)
                .get("/accounts/me")
                .json()
                .get("facilityId")
                .asLong();
        Answer sent = buyer.post(
                        "/connection-requests",
                        Map.of(
                                "facilityId",
                                facility,
                                "quantity",
                                12,
                                "unit",
                                "chai",
                                "neededBy",
                                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                                        .plusDays(30)
                                        .toString(),
                                "words",
                                "Mẫu thử."))
                .expect(201);
        return Api.as(Api.FACILITY)
                .get("/connection-requests/" + sent.id())
                .expect(200)
                .json()
                .get("request");
    }

    private Answer joins(String name, String signInName) {
        return Api.anonymous().post("/sign-ups/facilities", facility(name, signInName));
    }

    private static Map<String, Object> facility(String name, String signInName) {
        return Map.of(
                "organisation",
                name,
                "kind",
                "HOUSEHOLD",
                "province",
                "91",
                "name",
                "Chủ " + signInName,
                "signInName",
                signInName,
                "password",
                PASSWORD);
    }

    private static Answer confirms(String email) {
        return Api.anonymous().post("/sign-ups/confirmations", Map.of("code", new Mailbox(email).code()));
    }

    private static Answer accepts(String code, String name) {
        return Api.anonymous()
                .post("/invitations/acceptances", Map.of("code", code, "name", name, "password", PASSWORD));
    }

    private static Answer decide(Api who, long signUp, String how) {
        Answer seen = who.get("/sign-ups/" + signUp).expect(200);
        return who.changing(seen).post("/sign-ups/" + signUp + "/" + how);
    }

    private static Answer leaves(Api who) {
        return who.post("/organisation/leaving", Map.of("password", PASSWORD));
    }

    private static void signsInNot(String signInName) {
        Api.anonymous()
                .post("/tokens", Map.of("email", signInName, "password", PASSWORD))
                .expect(401);
    }

    private static long waiting(Api officer, String organisation) {
        long total =
                officer.get("/sign-ups?size=1").expect(200).json().get("total").asLong();
        JsonNode last = officer.get("/sign-ups?size=100&page=" + (total - 1) / 100)
                .expect(200)
                .json()
                .get("items");
        for (JsonNode each : last) {
            if (each.get("organisation").asString().equals(organisation)) {
                return each.get("id").asLong();
            }
        }
        throw new AssertionError(organisation + " is not among " + last);
    }

    /** The centre of another province. */
    private Api strangerCentre() {
        String email = "ttkc-" + run + "-" + RUNS.incrementAndGet() + "@ketnoi.example";
        Api.as(Api.ADMINISTRATOR)
                .post(
                        "/accounts",
                        Map.of(
                                "email",
                                email,
                                "name",
                                "TTKC",
                                "password",
                                PASSWORD,
                                "role",
                                "CENTRE",
                                "province",
                                "01"))
                .expect(201);
        return Api.withToken(Api.token(email, PASSWORD));
    }

    private String phone() {
        return "+8491"
                + String.format("%7s", run.substring(Math.max(0, run.length() - 7)))
                        .replace(' ', '0');
    }
}
