package vn.ketnoi.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ketnoi.shared.Clocks;

/** A verified facility of its own in An Giang with a person, and the records that a journey needs around it. */
public final class Records {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public final String run = UUID.randomUUID().toString().substring(0, 8);
    private boolean trustIsLost;
    public final String maker = "maker-" + run + "@ketnoi.example";
    public final long facility = verifiedFacility();

    public Records() {
        Map<String, Object> person = new HashMap<>(Map.of("email", maker, "name", "Chủ cơ sở " + run));
        person.putAll(Map.of("password", Api.DEMO_PASSWORD, "role", "FACILITY", "facilityId", facility));
        Api.as(Api.ADMINISTRATOR).post("/accounts", person).expect(201);
    }

    /** A code that no other record has. */
    public String code() {
        return "R-" + run + "-" + NUMBERS.incrementAndGet();
    }

    public Answer registeredFacility() {
        String code = code();
        return Api.as(Api.CENTRE)
                .post("/facilities", Map.of("nameVi", "Cơ sở " + code, "province", "91", "code", code))
                .expect(201);
    }

    private long verifiedFacility() {
        Answer entered = registeredFacility();
        Api.as(Api.CENTRE)
                .changing(entered)
                .post("/facilities/" + entered.id() + "/verification")
                .expect(200);
        return entered.id();
    }

    /** From now on the centre may list for it. */
    public void consent() {
        String today = LocalDate.now(Clocks.VIETNAM).toString();
        Map<String, Object> given =
                Map.of("giver", "Lê Thị Hoa", "giverRole", "Chủ hộ", "way", "PAPER", "givenOn", today);
        Api.as(Api.CENTRE).post("/facilities/" + facility + "/consents", given).expect(201);
    }

    public Answer draft() {
        loseTrust();
        return listed();
    }

    private Answer listed() {
        String sku = code();
        return Api.as(maker)
                .post("/products", Map.of("facilityId", facility, "sku", sku, "nameVi", "Mắm cá linh " + sku))
                .expect(201);
    }

    /** One was returned, so that whatever is submitted from now on waits for the centre. */
    private void loseTrust() {
        if (!trustIsLost) {
            trustIsLost = true;
            Answer first = submitted(listed());
            Api.as(Api.CENTRE)
                    .changing(first)
                    .post("/products/" + first.id() + "/return", Map.of("reason", "Thiếu mô tả"))
                    .expect(200);
        }
    }

    public Answer submitted() {
        return submitted(draft());
    }

    private Answer submitted(Answer draft) {
        return Api.as(maker)
                .changing(draft)
                .post("/products/" + draft.id() + "/submission")
                .expect(200);
    }

    public Answer published() {
        Answer submitted = submitted();
        return Api.as(Api.CENTRE)
                .changing(submitted)
                .post("/products/" + submitted.id() + "/publication")
                .expect(200);
    }

    public Answer asked() {
        Map<String, Object> need = new HashMap<>(Map.of("facilityId", facility, "quantity", 480, "unit", "bottle"));
        need.put("neededBy", LocalDate.now(Clocks.VIETNAM).plusDays(40).toString());
        need.put("words", "Cần 480 chai, số " + code());
        return Api.as(Api.BUYER).post("/connection-requests", need).expect(201);
    }

    public Answer accepted() {
        Answer asked = asked();
        return Api.as(maker)
                .changing(asked)
                .post("/connection-requests/" + asked.id() + "/acceptance")
                .expect(200);
    }

    /** A request whose contract the facility has recorded and the buyer has not answered. */
    public Answer contracted() {
        Answer accepted = accepted();
        Map<String, Object> terms = Map.of(
                "amount",
                43_200_000,
                "currency",
                "VND",
                "signedOn",
                LocalDate.now(Clocks.VIETNAM).toString());
        Api.as(maker)
                .post("/connection-requests/" + accepted.id() + "/contracts", terms)
                .expect(201);
        return accepted;
    }

    public Answer outcome() {
        Map<String, Object> claim = new HashMap<>(Map.of("indicator", "KC07", "facilityId", facility));
        claim.putAll(Map.of("acceptedOn", "2025-10-02", "provinceAt", "91", "evidence", "4-2025-" + code()));
        return Api.as(Api.CENTRE).post("/outcomes", claim).expect(201);
    }

    public Answer submittedOutcome() {
        Answer outcome = outcome();
        return Api.as(Api.CENTRE)
                .changing(outcome)
                .post("/outcomes/" + outcome.id() + "/submission")
                .expect(200);
    }

    public Answer approvedOutcome() {
        Answer submitted = submittedOutcome();
        return Api.as(Api.DEPARTMENT)
                .changing(submitted)
                .post("/outcomes/" + submitted.id() + "/approval")
                .expect(200);
    }
}
