package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Api;

/** Counts approved outcomes by hand, the two indicators that the stories move, and holds that against the tracker. */
final class Tally {

    private Tally() {}

    static void check(Api ministry, FlakyTracker tracker) {
        Map<String, Long> expected = new HashMap<>();
        machines(expected, approved(ministry, "KC02"));
        trademarks(expected, approved(ministry, "KC07"));
        Map<String, Long> held = new HashMap<>(tracker.values());
        held.keySet().removeIf(key -> !key.startsWith("KC02_ACTUAL") && !key.startsWith("KC07_ACTUAL"));
        assertThat(held).as("what the tracker holds").isNotEmpty().isEqualTo(expected);
    }

    /** Machines add up; those inside a line that counts do not count again, and no story has any. */
    private static void machines(Map<String, Long> sums, List<JsonNode> outcomes) {
        for (JsonNode outcome : outcomes) {
            if (outcome.path("lineId").isNull() || outcome.path("lineId").isMissingNode()) {
                sums.merge(key(outcome), outcome.get("quantity").asLong(), Long::sum);
            }
        }
    }

    /** A facility counts once, where and when its first trademark was accepted. */
    private static void trademarks(Map<String, Long> sums, List<JsonNode> outcomes) {
        Set<Long> counted = new HashSet<>();
        outcomes.stream()
                .sorted(Comparator.comparing((JsonNode o) -> o.get("acceptedOn").asString())
                        .thenComparing(o -> o.get("id").asLong()))
                .filter(o -> counted.add(o.get("facilityId").asLong()))
                .forEach(o -> sums.merge(key(o), 1L, Long::sum));
    }

    private static String key(JsonNode outcome) {
        LocalDate day = LocalDate.parse(outcome.get("acceptedOn").asString());
        String quarter = day.getYear() + "Q" + (day.getMonthValue() + 2) / 3;
        return FlakyTracker.key(
                outcome.get("indicator").asString() + "_ACTUAL",
                quarter,
                "VN" + outcome.get("provinceAt").asString());
    }

    private static List<JsonNode> approved(Api ministry, String indicator) {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode items = ministry.get("/outcomes?status=APPROVED&size=100&indicator=" + indicator + "&page=" + page)
                    .expect(200)
                    .json()
                    .get("items");
            items.forEach(all::add);
            if (items.size() < 100) {
                return all;
            }
        }
    }
}
