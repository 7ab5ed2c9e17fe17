package vn.ketnoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Settings;
import vn.ketnoi.shared.Sha256;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Authenticator;
import vn.ketnoi.testing.People;
import vn.ketnoi.testing.TestPortal;
import vn.ketnoi.testing.Visitor;

/**
 * A second portal on the same database, started afresh: it knows what the first has counted and ended. It also demands a
 * second factor, as portals with real data do.
 */
@DisabledIfSystemProperty(
        named = "ketnoi.test.url",
        matches = ".+",
        disabledReason = "starts a second portal on the first one's database")
class SecondNodeIT {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final String WORKSPACE = "/vi/account/workspace";
    private static final String SET_UP = "/vi/account/second-factor";
    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([^<]*)</code>");

    private static Portal second;

    private final String run = "N2" + System.currentTimeMillis() % 10_000_000 + "-" + RUNS.incrementAndGet();

    @BeforeAll
    static void start() {
        Portal first = TestPortal.portal();
        second = Portal.start(Settings.read()
                .withPort(0)
                .withData(Path.of("target", "second-node").toAbsolutePath())
                .withClean(true)
                .withServers(first.databaseAddress(), first.searchUrl())
                .withPassedOn(Map.of("KETNOI_PROXIES", "1", "KETNOI_SECOND_FACTOR", "required")));
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    @Test
    void anOfficerSetsUpASecondFactorBeforeAnythingElse() {
        String email = People.officer(run, "CENTRE", "91");
        Answer refused = Api.at(second.baseUrl())
                .post("/tokens", Map.of("email", email, "password", Api.DEMO_PASSWORD))
                .expectProblem(422, "signIn.factor.first");
        assertThat(refused.body()).doesNotContain("\"token\"");

        Visitor officer = Visitor.at(second.baseUrl());
        assertThat(officer.signIn(email)).contains("/account/second-factor");
        assertThat(officer.get(WORKSPACE).statusCode()).as("not in yet").isEqualTo(302);
        assertThat(officer.get("/vi/catalogue/queue").statusCode()).isEqualTo(302);
        String page = officer.get(SET_UP).body();
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(officer.submit(SET_UP, page, "form", "confirm", Map.of("code", "000000")))
                .contains("<form");
        assertThat(officer.get(WORKSPACE).statusCode()).isEqualTo(302);
        Authenticator app = new Authenticator(secret.group(1));
        assertThat(officer.submit(SET_UP, page, "form", "confirm", Map.of("code", app.code())))
                .endsWith("/account/recovery-codes");
        assertThat(officer.get(WORKSPACE).statusCode()).isEqualTo(200);

        Visitor later = Visitor.at(second.baseUrl());
        assertThat(later.signIn(email)).as("asks for the code").contains("form:submitCode");
        assertThat(later.get(WORKSPACE).statusCode()).isEqualTo(302);
    }

    @Test
    void aFacilityComesInByThePasswordAlone() {
        assertThat(Visitor.at(second.baseUrl()).signIn(People.ofFacility(run))).endsWith(WORKSPACE);
    }

    @Test
    void signingOutEverywhereIsSeenByTheOtherNode() {
        String email = People.ofFacility(run);
        Visitor here = Visitor.signedIn(email);
        Visitor there = Visitor.at(second.baseUrl());
        there.signIn(email);
        assertThat(there.get(WORKSPACE).statusCode()).isEqualTo(200);
        here.submit("/vi/account/security", "sessions", "endOthers", Map.of());
        assertThat(there.get(WORKSPACE).statusCode()).isEqualTo(302);
        assertThat(here.get(WORKSPACE).statusCode()).isEqualTo(200);
    }

    /** A restart is the same: a portal that was just started, and what the database knows. */
    @Test
    void wrongTriesAreKnownToAPortalThatWasNotThere() {
        String email = People.ofFacility(run);
        Map<String, String> wrong = Map.of("email", email, "password", "wrong");
        Api one = Api.anonymous().with("X-Forwarded-For", "198.19.0." + (1 + Math.floorMod(run.hashCode(), 250)));
        for (int i = 0; i < 5; i++) {
            one.post("/tokens", wrong).expect(401);
        }
        long account = Api.as(Api.ADMINISTRATOR)
                .get("/accounts?q=" + email)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        TestPortal.execute("UPDATE secret_attempt SET wait_until = UTC_TIMESTAMP(6) + INTERVAL 15 MINUTE"
                + " WHERE subject = '" + Sha256.hex("ACCOUNT " + account) + "'");
        Answer refused = Api.at(second.baseUrl())
                .with("X-Forwarded-For", "198.19.1.1")
                .post("/tokens", Map.of("email", email, "password", Api.DEMO_PASSWORD))
                .expect(429);
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(800L, 900L);
    }
}
