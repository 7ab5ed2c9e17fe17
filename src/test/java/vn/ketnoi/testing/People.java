package vn.ketnoi.testing;

import java.util.HashMap;
import java.util.Map;

/** People of a test's own, so that what is done to them harms nobody else's test. Their password is the demo's. */
public final class People {

    private People() {}

    /** Somebody of a new facility that An Giang's centre has verified; answers the address to sign in with. */
    public static String ofFacility(String run) {
        Api centre = Api.as(Api.CENTRE);
        Answer entered = centre.post("/facilities", Map.of("nameVi", "Cơ sở " + run, "province", "91", "code", run))
                .expect(201);
        centre.changing(entered)
                .post("/facilities/" + entered.id() + "/verification")
                .expect(200);
        return open(run, "FACILITY", Map.of("facilityId", entered.id()));
    }

    public static String officer(String run, String role, String province) {
        return open(run, role, Map.of("province", province));
    }

    public static String administrator(String run) {
        return open(run, "ADMINISTRATOR", Map.of());
    }

    private static String open(String run, String role, Map<String, Object> place) {
        String email = run.toLowerCase(java.util.Locale.ROOT) + "@nguoi-thu.example";
        Map<String, Object> person = new HashMap<>(place);
        person.putAll(Map.of("email", email, "name", "Người " + run, "password", Api.DEMO_PASSWORD, "role", role));
        Api.as(Api.ADMINISTRATOR).post("/accounts", person).expect(201);
        return email;
    }
}
