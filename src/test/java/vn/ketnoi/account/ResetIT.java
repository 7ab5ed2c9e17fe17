package vn.ketnoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.Mailbox;

/** A lost password, by mail and by a code that an officer hands over. */
class ResetIT {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final String OLD = "nhà thùng ven biển";
    private static final String NEW = "cá cơm than tháng tám";

    private final String run = System.currentTimeMillis() % 10_000_000 + "" + RUNS.incrementAndGet();
    private final String mail = "quen-" + run + "@ketnoi.example";

    @Test
    void aLinkInAMailIsGoodOnceAndOnlyTheNewest() {
        opens("MINISTRY", Map.of("email", mail));
        asks(mail);
        String first = new Mailbox(mail).code();
        asks(mail.toUpperCase(Locale.ROOT));
        String second = new Mailbox(mail).code();
        byLink(first, NEW).expectProblem(422, "reset.link.gone");
        byLink(second, "short").expectProblem(422, "password.short");
        byLink(second, NEW).expect(204);
        byLink(second, OLD).expectProblem(422, "reset.link.gone");
        signsInNot(mail, OLD);
        assertThat(Api.token(mail, NEW)).isNotEmpty();
        assertThat(new Mailbox(mail).subjects().get(0)).isEqualTo("Mật khẩu của bạn đã đổi");
    }

    @Test
    void anOfficerOfTheProvinceHandsOverACode() {
        String phone = "+8497"
                + String.format("%7s", run.substring(Math.max(0, run.length() - 7)))
                        .replace(' ', '0');
        long facility = Api.as(Api.FACILITY)
                .get("/accounts/me")
                .json()
                .get("facilityId")
                .asLong();
        long person = opens("FACILITY", Map.of("phone", phone, "facilityId", facility));
        String at = "/accounts/" + person + "/reset-codes";
        Api.anonymous().post(at).expect(401);
        Api.as(Api.FACILITY).post(at).expect(404);
        Api.as(Api.BUYER).post(at).expect(404);
        Api.as(Api.MINISTRY).post(at).expect(404);
        String code =
                Api.as(Api.DEPARTMENT).post(at).expect(201).json().get("code").asString();
        assertThat(code).matches("[2-9A-HJKMNP-Z]{8}");
        byCode(phone, "AAAAAAAA").expectProblem(422, "reset.code.wrong");
        byCode("+84912000000", code).expectProblem(422, "reset.code.wrong");
        byCode("0" + phone.substring(3), code.substring(0, 4) + "-" + code.substring(4))
                .expect(204);
        byCode(phone, code).expectProblem(422, "reset.code.wrong");
        assertThat(Api.token(phone, NEW)).isNotEmpty();
    }

    @Test
    void aRepeatHandsOutNothingAndASecondCodeNeedsANewKey() {
        long person = opens("ORGANIZER", Map.of("email", mail));
        String at = "/accounts/" + person + "/reset-codes";
        Api once = Api.as(Api.ADMINISTRATOR).with("Idempotency-Key", "reset-" + run);
        String code = once.post(at).expect(201).json().get("code").asString();
        once.post(at).expectProblem(409, "once.handedOut");
        assertThat(new Mailbox(mail).subjects()).hasSize(1);
        byCode(mail, code).expect(204);
        Api.as(Api.ADMINISTRATOR)
                .with("Idempotency-Key", "again-" + run)
                .post(at)
                .expect(201);
    }

    @Test
    void fiveWrongTriesEndACode() {
        long person = opens("ORGANIZER", Map.of("email", mail));
        String code = Api.as(Api.ADMINISTRATOR)
                .post("/accounts/" + person + "/reset-codes")
                .expect(201)
                .json()
                .get("code")
                .asString();
        for (int i = 0; i < 5; i++) {
            byCode(mail, "AAAAAAA" + (i + 2)).expectProblem(422, "reset.code.wrong");
        }
        byCode(mail, code).expect(429);
        Eventually.within(Duration.ofSeconds(20), () -> byCode(mail, code).expectProblem(422, "reset.code.wrong"));
        signsInNot(mail, NEW);
    }

    @Test
    void noOfficerHelpsThePeopleOfOthers() {
        long person = opens("ORGANIZER", Map.of("email", mail));
        Api.as(Api.CENTRE).post("/accounts/" + person + "/reset-codes").expect(404);
        Api.as(Api.DEPARTMENT).post("/accounts/" + person + "/reset-codes").expect(404);
        Api.as(Api.CENTRE).post("/accounts/999999999/reset-codes").expect(404);
    }

    @Test
    void whatIsMissingIsSaid() {
        Api.anonymous().post("/resets", "{}").expectProblem(422, "check.NotBlank");
        Api.anonymous().post("/resets/links", "{}").expectProblem(422, "check.NotBlank");
        Api.anonymous().post("/resets/codes", "{}").expectProblem(422, "check.NotBlank");
        asks("nobody at all");
    }

    private long opens(String role, Map<String, Object> more) {
        Map<String, Object> person = new HashMap<>(Map.of("name", "Quên " + run, "password", OLD, "role", role));
        person.putAll(more);
        return Api.as(Api.ADMINISTRATOR).post("/accounts", person).expect(201).id();
    }

    private static void asks(String signInName) {
        Api.anonymous().post("/resets", Map.of("signInName", signInName)).expect(202);
    }

    private static Answer byLink(String link, String password) {
        return Api.anonymous().post("/resets/links", Map.of("link", link, "password", password));
    }

    private static Answer byCode(String signInName, String code) {
        return Api.anonymous().post("/resets/codes", Map.of("signInName", signInName, "code", code, "password", NEW));
    }

    private static void signsInNot(String signInName, String password) {
        Api.anonymous()
                .post("/tokens", Map.of("email", signInName, "password", password))
                .expect(401);
    }
}
