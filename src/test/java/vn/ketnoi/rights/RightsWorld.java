package vn.ketnoi.rights;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;

/**
 * What the walk meets: records of a facility on Phú Quốc, of a buyer and of An Giang, each with the people whose own they
 * are, and people of the same roles from elsewhere.
 */
final class RightsWorld {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);

    private final Map<Caller, String> people = new EnumMap<>(Caller.class);
    private final Map<String, Long> records = new HashMap<>();
    private final Api administrator = Api.as(Api.ADMINISTRATOR);
    private final Api maker = Api.as(Api.FACILITY);
    private final Api centre = Api.as(Api.CENTRE);

    /** What got through is gone: there is none that would wait for the walk. */
    private static final long DELIVERED = 999_999_999_999L;

    RightsWorld() {
        people.put(Caller.FACILITY, Api.FACILITY);
        people.put(Caller.BUYER, Api.BUYER);
        people.put(Caller.ORGANIZER, Api.ORGANIZER);
        people.put(Caller.CENTRE, Api.CENTRE);
        people.put(Caller.DEPARTMENT, Api.DEPARTMENT);
        people.put(Caller.MINISTRY, Api.MINISTRY);
        people.put(Caller.ADMINISTRATOR, Api.ADMINISTRATOR);
        strangers();
        goods();
        organisations();
        connection();
        programme();
        imports();
    }

    /** The e-mail address of everybody but {@link Caller#NOBODY}. */
    String email(Caller caller) {
        return people.getOrDefault(caller, "");
    }

    /** A text with the names of records replaced by their ids. */
    String fill(String text) {
        Matcher name = NAME.matcher(text);
        return name.replaceAll(found -> {
            Long id = records.get(found.group(1));
            if (id == null) {
                throw new IllegalStateException("rights.txt: the walk has no record called " + found.group(1));
            }
            return id.toString();
        });
    }

    private void strangers() {
        long elsewhere = first(Api.anonymous().get("/facilities?province=01&size=1"));
        long buyer = administrator
                .post("/buyers", Map.of("name", "Somebody else", "country", "NO"))
                .expect(201)
                .id();
        records.put("buyer", buyer);
        people.put(Caller.OTHER_FACILITY, open(Map.of("role", "FACILITY", "facilityId", elsewhere)));
        people.put(Caller.OTHER_BUYER, open(Map.of("role", "BUYER", "buyerId", buyer)));
        people.put(Caller.OTHER_CENTRE, open(Map.of("role", "CENTRE", "province", "01")));
        people.put(Caller.OTHER_DEPARTMENT, open(Map.of("role", "DEPARTMENT", "province", "01")));
        open(Map.of("role", "MINISTRY")); // an account that nobody walks with, to be disabled
    }

    private String open(Map<String, Object> place) {
        String email = "walk-" + UUID.randomUUID() + "@ketnoi.example";
        Map<String, Object> account =
                new HashMap<>(Map.of("email", email, "name", "Người lạ", "password", Api.DEMO_PASSWORD));
        account.putAll(place);
        records.put(
                "account", administrator.post("/accounts", account).expect(201).id());
        return email;
    }

    /** A colleague, an invitation and somebody new at the facility's; a document of the buyer's. */
    private void organisations() {
        String phone = "+8498" + String.format("%07d", System.nanoTime() % 10_000_000);
        Map<String, Object> colleague = Map.of(
                "phone", phone, "name", "Đồng nghiệp", "role", "FACILITY", "facilityId", records.get("facility"));
        records.put(
                "colleague",
                administrator.post("/accounts", colleague).expect(201).id());
        Map<String, Object> invited = Map.of("signInName", "walk-" + phone + "@ketnoi.example", "standing", "MEMBER");
        records.put(
                "invitation",
                maker.post("/invitations", invited)
                        .expect(201)
                        .json()
                        .get("invitation")
                        .get("id")
                        .asLong());
        Map<String, Object> wish =
                Map.of("organisation", "Cơ sở " + phone, "kind", "HOUSEHOLD", "province", "91", "name", "Người mới");
        Map<String, Object> newcomer = new HashMap<>(wish);
        newcomer.putAll(Map.of("signInName", phone.replace("+8498", "+8497"), "password", Api.DEMO_PASSWORD));
        Api.anonymous().post("/sign-ups/facilities", newcomer).expect(202);
        records.put("signUp", first(centre.get("/sign-ups?size=1")));
        records.put("document", document());
    }

    private static long document() {
        Api buyer = Api.as(Api.BUYER);
        long id = buyer.get("/accounts/me").expect(200).json().get("buyerId").asLong();
        JsonNode shown = buyer.get("/buyers/" + id + "/documents").expect(200).json();
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        return shown.isEmpty()
                ? buyer.send("POST", "/buyer-documents", pdf, "application/pdf")
                        .expect(201)
                        .id()
                : shown.get(0).get("id").asLong();
    }

    private void goods() {
        records.put(
                "facility",
                maker.get("/accounts/me").expect(200).json().get("facilityId").asLong());
        String consents = "/facilities/" + records.get("facility") + "/consents";
        maker.post(consents, Map.of()); // unless it has one
        records.put("consent", first(maker.get(consents)));
        records.put("draft", listing().id());
        Answer submitted = step(maker, listing(), "/products", "/submission");
        boolean live = submitted.json().get("status").asString().equals("PUBLISHED");
        records.put(
                "published",
                live
                        ? submitted.id()
                        : step(centre, submitted, "/products", "/publication").id());
        Map<String, Object> certificate =
                Map.of("kind", "haccp", "issuer", "Nơi cấp", "number", "1/QĐ", "validFrom", "2026-01-01");
        records.put(
                "certificate",
                maker.post("/certificates", certificate).expect(201).id());
    }

    private Answer listing() {
        Map<String, Object> listing = new HashMap<>(Map.of(
                "facilityId", records.get("facility"), "sku", "WALK-" + UUID.randomUUID(), "nameVi", "Nước mắm thử"));
        listing.putAll(Map.of("category", "fish-sauce", "unit", "bottle", "price", 98000));
        return maker.post("/products", listing).expect(201);
    }

    private static Answer step(Api who, Answer seen, String kind, String step) {
        return who.changing(seen).post(kind + "/" + seen.id() + step).expect(200);
    }

    private void connection() {
        Map<String, Object> need = Map.of(
                "productId",
                records.get("published"),
                "quantity",
                5,
                "unit",
                "lít",
                "neededBy",
                TODAY.plusDays(30).toString(),
                "words",
                "Hỏi thử");
        Answer asked = Api.as(Api.BUYER).post("/connection-requests", need).expect(201);
        records.put("request", asked.id());
        step(maker, asked, "/connection-requests", "/acceptance");
        Map<String, Object> terms = Map.of("amount", 1_000_000, "currency", "VND", "signedOn", TODAY.toString());
        records.put(
                "contract",
                maker.post("/connection-requests/" + asked.id() + "/contracts", terms)
                        .expect(201)
                        .id());
    }

    private void programme() {
        Map<String, Object> outcome = Map.of(
                "indicator",
                "KC07",
                "facilityId",
                records.get("facility"),
                "acceptedOn",
                "2025-09-15",
                "provinceAt",
                "91",
                "evidence",
                "4-2025-12345");
        records.put("outcome", centre.post("/outcomes", outcome).expect(201).id());
        records.put("programme", first(centre.get("/programmes")));
        Map<String, Object> finding = Map.of(
                "outcomeId",
                records.get("outcome"),
                "words",
                "Đề nghị làm rõ",
                "answerDue",
                TODAY.plusDays(10).toString());
        records.put(
                "finding",
                Api.as(Api.MINISTRY).post("/findings", finding).expect(201).id());
        Map<String, Object> guidance = Map.of(
                "titleVi", "Hướng dẫn thử", "issuer", "Bộ Công Thương", "issuedOn", "2025-01-02", "words", "Nội dung");
        records.put(
                "guidance",
                Api.as(Api.MINISTRY).post("/guidance", guidance).expect(201).id());
        records.put("report", first(centre.get("/tracker-reports?size=1")));
    }

    private void imports() {
        records.put("productImport", tried(maker, "/products/imports?dryRun=true&facility=" + records.get("facility")));
        records.put("facilityImport", tried(centre, "/facilities/imports?dryRun=true"));
        records.put("token", newToken());
        records.put("delivery", DELIVERED);
    }

    private static long tried(Api who, String address) {
        byte[] file = "code,name\nWALK-1,Nước mắm\n".getBytes(StandardCharsets.UTF_8);
        return who.send("POST", address, file, "text/csv").expect(201).id();
    }

    private static long newToken() {
        Api own = Api.withToken(Api.token(Api.FACILITY, Api.DEMO_PASSWORD));
        return own.get("/tokens").expect(200).json().get(0).get("id").asLong();
    }

    private static long first(Answer list) {
        JsonNode items = list.expect(200).json().get("items");
        return items.get(0).get("id").asLong();
    }
}
