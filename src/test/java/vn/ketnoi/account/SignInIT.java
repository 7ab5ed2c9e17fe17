package vn.ketnoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Authenticator;
import vn.ketnoi.testing.Mailbox;
import vn.ketnoi.testing.People;
import vn.ketnoi.testing.TestPortal;
import vn.ketnoi.testing.Visitor;

/** How being signed in ends, and what a second factor costs whoever has only the password. */
class SignInIT {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final String WORKSPACE = "/vi/account/workspace";
    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([^<]*)</code>");

    private final String run = "SI" + System.currentTimeMillis() % 10_000_000 + "-" + RUNS.incrementAndGet();
    private final Api stranger =
            Api.anonymous().with("X-Forwarded-For", "198.18.0." + (1 + Math.floorMod(run.hashCode(), 250)));

    @Test
    @DisabledIfSystemProperty(
            named = "ketnoi.test.url",
            matches = ".+",
            disabledReason = "moves the rows of a session twelve hours back")
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        Visitor visitor = Visitor.signedIn(People.ofFacility(run));
        began("11:59:00");
        assertThat(visitor.get(WORKSPACE).statusCode()).isEqualTo(200);
        began("12:00:01");
        assertThat(visitor.get(WORKSPACE).statusCode()).isEqualTo(302);
        assertThat(visitor.get(WORKSPACE).headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).contains("/account/sign-in"));
    }

    private void began(String ago) {
        TestPortal.execute("UPDATE portal_session SET created_at = UTC_TIMESTAMP(6) - INTERVAL '" + ago
                + "' HOUR_SECOND WHERE account_id = " + accountId());
    }

    private String accountId() {
        return "(SELECT id FROM account WHERE email = '" + run.toLowerCase(Locale.ROOT) + "@nguoi-thu.example')";
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndTheTokens() {
        String email = People.ofFacility(run);
        Visitor here = Visitor.signedIn(email);
        Visitor elsewhere = Visitor.signedIn(email);
        Api program = Api.as(email);
        here.submit(
                "/vi/account/security",
                "passwordForm",
                "change",
                Map.of("current", Api.DEMO_PASSWORD, "password", "ghe do ben song Tien " + run));
        assertThat(here.get(WORKSPACE).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(WORKSPACE).statusCode()).isEqualTo(302);
        program.get("/accounts/me").expect(401);
    }

    /** The portal has no such change yet: the row is changed as one would be. */
    @Test
    @DisabledIfSystemProperty(named = "ketnoi.test.url", matches = ".+", disabledReason = "changes a row")
    void anotherRoleEndsTheSession() {
        Visitor visitor = Visitor.signedIn(People.officer(run, "CENTRE", "01"));
        assertThat(visitor.get(WORKSPACE).statusCode()).isEqualTo(200);
        TestPortal.execute("UPDATE account SET role = 'DEPARTMENT' WHERE id = "
                + Api.as(Api.ADMINISTRATOR)
                        .get("/accounts?q=" + run.toLowerCase(Locale.ROOT))
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asLong());
        assertThat(visitor.get(WORKSPACE).statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongCodeAndTheWaitAreInTheTrailWithoutTheCode() {
        String email = People.ofFacility(run);
        Visitor visitor = Visitor.signedIn(email);
        setUp(visitor);
        for (int i = 0; i < 5; i++) {
            stranger.post("/tokens", with(email, "48151" + i)).expectProblem(422, "factor.code.wrong");
        }
        stranger.post("/tokens", with(email, "481519")).expect(429);
        long account = Api.as(Api.ADMINISTRATOR)
                .get("/accounts?q=" + email)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        Answer trail = Api.as(Api.MINISTRY)
                .get("/audit?kind=refusal&person=" + account)
                .expect(200);
        List<String> deeds = new ArrayList<>();
        trail.json().get("items").forEach(e -> deeds.add(e.get("deed").asString()));
        assertThat(deeds).containsExactly("SIGN_IN", "SIGN_IN", "SIGN_IN", "SIGN_IN", "SIGN_IN", "SIGN_IN");
        assertThat(trail.body()).doesNotContain("48151");
    }

    private static Map<String, String> with(String email, String code) {
        return Map.of("email", email, "password", Api.DEMO_PASSWORD, "totp", code);
    }

    /** The second click on a browser's slow line: the codes are still there to be written down. */
    @Test
    void settingUpTwiceLeadsToTheSameCodes() {
        Visitor visitor = Visitor.signedIn(People.ofFacility(run));
        String page = "/vi/account/second-factor";
        begin(visitor);
        String open = visitor.get(page).body();
        Map<String, String> code = Map.of("code", new Authenticator(secret(open)).code());
        String first = visitor.submit(page, open, "form", "confirm", code);
        assertThat(first).endsWith("/account/recovery-codes");
        String codes = visitor.get("/vi/account/recovery-codes").body();
        assertThat(visitor.submit(page, open, "form", "confirm", code)).endsWith("/account/recovery-codes");
        assertThat(codesIn(visitor.get("/vi/account/recovery-codes").body())).isEqualTo(codesIn(codes));
    }

    private static List<String> codesIn(String page) {
        return Pattern.compile("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}")
                .matcher(page)
                .results()
                .map(m -> m.group())
                .toList();
    }

    @Test
    void aDepartmentHelpsItsOwnCentreAndTheMinistryDepartments() {
        String centre = People.officer(run, "CENTRE", "91");
        Visitor officer = Visitor.signedIn(centre);
        setUp(officer);
        long id = idOf(centre);
        for (String other : List.of(Api.CENTRE, Api.FACILITY, Api.BUYER)) {
            Api.as(other).delete("/accounts/" + id + "/second-factor").expect(403);
        }
        Api.as(Api.MINISTRY).delete("/accounts/" + id + "/second-factor").expect(404);
        Api elsewhere = Api.as(People.officer(run + "-xa", "DEPARTMENT", "01"));
        elsewhere.delete("/accounts/" + id + "/second-factor").expect(404);
        Api.anonymous()
                .post("/tokens", Map.of("email", centre, "password", Api.DEMO_PASSWORD))
                .expectProblem(422, "signIn.code.needed");

        Api.as(Api.DEPARTMENT).delete("/accounts/" + id + "/second-factor").expect(204);
        assertThat(officer.get(WORKSPACE).statusCode()).as("signed out").isEqualTo(302);
        assertThat(new Mailbox(centre).subjects()).containsExactly("Xác thực hai lớp của bạn đã được đặt lại");
        Api.token(centre, Api.DEMO_PASSWORD);
        JsonNode trail = Api.as(Api.DEPARTMENT)
                .get("/audit?kind=account&record=" + id)
                .expect(200)
                .json();
        assertThat(trail.get("items").get(0).get("deed").asString()).isIn("reset", "endAll");
    }

    private static long idOf(String email) {
        return Api.as(Api.ADMINISTRATOR)
                .get("/accounts?q=" + email)
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
    }

    private static void begin(Visitor visitor) {
        String next = visitor.submit(
                "/vi/account/security", "factor", "setUp", new HashMap<>(Map.of("factorPassword", Api.DEMO_PASSWORD)));
        assertThat(next).endsWith("/account/second-factor");
    }

    private static void setUp(Visitor visitor) {
        begin(visitor);
        String page = "/vi/account/second-factor";
        String open = visitor.get(page).body();
        Map<String, String> code = Map.of("code", new Authenticator(secret(open)).code());
        assertThat(visitor.submit(page, open, "form", "confirm", code)).endsWith("/account/recovery-codes");
    }

    private static String secret(String page) {
        Matcher found = SECRET.matcher(page);
        assertThat(found.find()).as("a secret to type").isTrue();
        return found.group(1);
    }
}
