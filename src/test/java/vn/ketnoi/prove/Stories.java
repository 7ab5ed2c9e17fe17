package vn.ketnoi.prove;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;

/** What people do all day: list, approve, record. Each step is a write that has to last. */
final class Stories {

    private static final List<String> DAYS = List.of("2024-02-05", "2024-11-20", "2025-03-03", "2025-06-17");

    /** A product as its last acknowledged write left it. */
    record Listed(long id, String word, String status) {}

    final Map<String, Listed> listed = new ConcurrentHashMap<>();

    /** Outcomes by the word that is in their description. */
    final Map<String, Long> approved = new ConcurrentHashMap<>();

    private final AtomicInteger number = new AtomicInteger();
    private final SureCaller sure;
    private final Api maker;
    private final Api centre;
    private final Api department;
    private final long facility;

    Stories(SureCaller sure, String portal) {
        this.sure = sure;
        this.maker = Api.at(portal).signedInAs(Api.FACILITY);
        this.centre = Api.at(portal).signedInAs(Api.CENTRE);
        this.department = Api.at(portal).signedInAs(Api.DEPARTMENT);
        this.facility =
                maker.get("/accounts/me").expect(200).json().get("facilityId").asLong();
    }

    void tell(Seeded chance) {
        if (chance.chance(60)) {
            listAProduct(chance);
        } else {
            recordAnOutcome(chance);
        }
    }

    private void listAProduct(Seeded chance) {
        String word = word();
        Map<String, Object> listing = new HashMap<>(Map.of(
                "facilityId", facility, "sku", "PROVE-" + word, "nameVi", "Sản phẩm bền " + word, "unit", "bottle"));
        Answer draft = sure.create(maker, "/products", listing);
        String path = "/products/" + draft.id();
        listed.put(word, new Listed(draft.id(), word, "DRAFT"));
        listing.put("brand", "B" + word);
        Answer revised = sure.change(maker, draft, path, "", listing, p -> p.get("details")
                .path("brand")
                .asString("")
                .equals("B" + word));
        if (chance.chance(90)) {
            step(maker, revised, path, "/submission", "PUBLISHED"); // the centre trusts the facility
            listed.put(word, new Listed(draft.id(), word, "PUBLISHED"));
        }
    }

    private void recordAnOutcome(Seeded chance) {
        String word = word();
        Map<String, Object> outcome = new HashMap<>(Map.of("acceptedOn", chance.pick(DAYS), "provinceAt", "89"));
        outcome.put("description", word);
        if (chance.chance(50)) {
            outcome.put("indicator", "KC02");
            outcome.put("facilityId", facility);
            outcome.put("quantity", 1 + chance.below(9));
        } else {
            Map<String, Object> profile = Map.of("nameVi", "Cơ sở bền " + word, "province", "91");
            outcome.put("indicator", "KC07");
            outcome.put(
                    "facilityId", sure.create(centre, "/facilities", profile).id());
            outcome.put("evidence", "4-2025-" + number.get());
        }
        Answer recorded = sure.create(centre, "/outcomes", outcome);
        String path = "/outcomes/" + recorded.id();
        Answer submitted = step(centre, recorded, path, "/submission", "SUBMITTED");
        step(department, submitted, path, "/approval", "APPROVED");
        approved.put(word, recorded.id());
    }

    private Answer step(Api who, Answer seen, String path, String step, String becomes) {
        return sure.change(
                who, seen, path, step, null, r -> r.get("status").asString().equals(becomes));
    }

    /** Unlike any other, so that a search finds it or nothing. */
    private String word() {
        return "b" + Long.toString(Seeded.SEED, 36) + "z" + Integer.toString(46_656 + number.incrementAndGet() * 7, 36);
    }
}
