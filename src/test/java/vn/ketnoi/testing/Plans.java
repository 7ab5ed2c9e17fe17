package vn.ketnoi.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Programmes for tests, in days of their own far off: what is current stays as it is. */
public final class Plans {

    private Plans() {}

    public static LocalDate freeDay() {
        return LocalDate.of(3000, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(2_000_000));
    }

    public static Map<String, Object> decided() {
        LocalDate first = freeDay();
        Map<String, Object> decided = new HashMap<>(
                Map.of("code", "T-" + first.toEpochDay(), "nameVi", "Chương trình thử", "nameEn", "Trial"));
        decided.putAll(Map.of("decisionVi", "Văn bản thử", "decisionEn", "Trial document"));
        decided.putAll(
                Map.of("startsOn", first.toString(), "endsOn", first.plusDays(1).toString()));
        return decided;
    }

    public static Answer programme() {
        return Api.as(Api.MINISTRY).post("/programmes", decided()).expect(201);
    }
}
