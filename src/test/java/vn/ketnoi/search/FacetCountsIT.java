package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.TestPortal;

/**
 * Random selections by seed: how many products there are, and each facet's counts, as SQL says over the tables. What a text
 * finds is asked once without a selection; from there on SQL counts on its own.
 */
@DisabledIfSystemProperty(
        named = "ketnoi.test.url",
        matches = ".+",
        disabledReason = "asks the database behind the portal")
class FacetCountsIT {

    private static final int SELECTIONS = 1000;
    private static final long SEED = Long.getLong("facets.seed", 20261125);
    private static final List<String> TEXTS =
            List.of("nước mắm", "chè", "gốm", "tre", "cà phê", "mật ong", "fish sauce", "khô", "bạc", "máy", "zzzz");

    private static final String PRICE =
            "COALESCE(p.price, (SELECT t.price FROM product_tier t WHERE t.product_id = p.id"
                    + " ORDER BY t.from_quantity LIMIT 1)) * " + rate();

    /** The expression whose values each facet counts; certificates are joined. */
    private static final Map<String, String> VALUES = new LinkedHashMap<>(Map.of(
            "category", "p.category",
            "province", "COALESCE(p.origin_province, f.province_code)",
            "processing", "p.processing",
            "certificate", "c.kind",
            "facilityKind", "f.kind",
            "verified", "IF(f.status = 'VERIFIED', 'true', 'false')",
            "exportReady", "IF(p.export_ready, 'true', 'false')",
            "priceRange", range(PRICE, 50_000, 200_000, 1_000_000, 10_000_000, 100_000_000),
            "minOrderRange", range("p.min_order", 10, 50, 200, 1000, 5000)));

    private static final String CERTIFICATES = " JOIN certificate c ON c.facility_id = f.id AND c.status = 'CONFIRMED'"
            + " AND c.valid_from <= '%1$s' AND COALESCE(c.valid_until, '9999-12-31') >= '%1$s'"
            + " AND (p.id IN (SELECT o.product_id FROM certificate_product o WHERE o.certificate_id = c.id)"
            + " OR c.id NOT IN (SELECT o.certificate_id FROM certificate_product o))";

    private static final Map<String, String> PARENTS = new HashMap<>();
    private static Connection database;

    @BeforeAll
    static void connect() throws SQLException {
        DatabaseAddress address = TestPortal.portal().databaseAddress();
        Eventually.within(Duration.ofMinutes(2), () -> assertThat(TestPortal.waitingDeliveries())
                .isZero());
        database = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        CsvFile.read("/search-config/taxonomy.csv").forEach(row -> PARENTS.put(row.get("code"), row.get("parent")));
    }

    @AfterAll
    static void disconnect() throws SQLException {
        database.close();
    }

    /** @param narrowing parameters that are no facets */
    private record Selection(
            String text, String found, Map<String, List<String>> chosen, Map<String, String> narrowing) {

        String query() {
            List<String> parts = new ArrayList<>(List.of("size=1", "q=" + encoded(text)));
            chosen.forEach((facet, values) -> values.forEach(v -> parts.add(facet + "=" + encoded(v))));
            narrowing.forEach((name, value) -> parts.add(name + "=" + value));
            return String.join("&", parts);
        }
    }

    @Test
    void countsAreExact() throws SQLException {
        Random random = new Random(SEED);
        Map<String, String> found = new LinkedHashMap<>();
        TEXTS.forEach(text -> found.put(text, ids(text)));
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String facet : VALUES.keySet()) {
            all.put(
                    facet,
                    new ArrayList<>(counts(facet, new Selection("", "", Map.of(), Map.of()))
                            .keySet()));
        }
        for (int i = 0; i < SELECTIONS; i++) {
            Selection selection = draw(random, all, found);
            Answer answer =
                    Api.anonymous().get("/products?" + selection.query()).expect(200);
            String at = "selection " + i + " of seed " + SEED + ": " + selection.query();
            assertThat(answer.json().get("plain").asBoolean()).as(at).isFalse();
            assertThat(answer.json().get("total").asLong()).as(at).isEqualTo(total(selection));
            for (String facet : VALUES.keySet()) {
                Map<String, Long> shown = new TreeMap<>();
                for (JsonNode value : answer.json().get("facets").get(facet)) {
                    shown.put(value.get("value").asString(), value.get("count").asLong());
                }
                assertThat(shown).as(at + ", facet " + facet).isEqualTo(counts(facet, selection));
            }
        }
    }

    private static Selection draw(Random random, Map<String, List<String>> all, Map<String, String> found) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        all.forEach((facet, values) -> {
            if (random.nextInt(4) == 0) {
                List<String> shuffled = new ArrayList<>(values);
                Collections.shuffle(shuffled, random);
                chosen.put(facet, shuffled.subList(0, Math.min(values.size(), 1 + random.nextInt(4))));
            }
        });
        if (random.nextInt(3) == 0) {
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            return new Selection(text, found.getOrDefault(text, ""), chosen, Map.of());
        }
        Map<String, String> narrowing = new LinkedHashMap<>();
        if (random.nextInt(4) == 0) {
            narrowing.put("priceMin", Integer.toString(random.nextInt(300) * 1000));
        }
        if (random.nextInt(4) == 0) {
            narrowing.put("priceMax", Integer.toString(random.nextInt(900) * 5000));
        }
        if (random.nextInt(4) == 0) {
            narrowing.put("minOrder", Integer.toString(1 + random.nextInt(300)));
        }
        return new Selection("", "", chosen, narrowing);
    }

    /** What a text finds with nothing chosen, as a list for SQL. */
    private static String ids(String text) {
        List<String> ids = new ArrayList<>(List.of("0"));
        long total = Long.MAX_VALUE;
        for (int page = 0; page * 100L < total; page++) {
            JsonNode answer = Api.anonymous()
                    .get("/products?size=100&page=" + page + "&q=" + encoded(text))
                    .expect(200)
                    .json();
            total = answer.get("total").asLong();
            answer.get("items").forEach(item -> ids.add(item.get("id").asString()));
        }
        return String.join(",", ids);
    }

    private static long total(Selection selection) throws SQLException {
        return query("'all'", "", where(selection, "")).getOrDefault("all", 0L);
    }

    private static Map<String, Long> counts(String facet, Selection selection) throws SQLException {
        String join = facet.equals("certificate") ? certificates() : "";
        Map<String, Long> counts = query(VALUES.getOrDefault(facet, "NULL"), join, where(selection, facet));
        return facet.equals("category") ? withParents(counts) : counts;
    }

    private static Map<String, Long> query(String value, String join, String where) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + value + " v, COUNT(DISTINCT p.id)"
                        + " FROM product p JOIN facility f ON f.id = p.facility_id" + join
                        + " WHERE p.status = 'PUBLISHED'" + where + " GROUP BY v HAVING v IS NOT NULL")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private static Map<String, Long> withParents(Map<String, Long> counts) {
        Map<String, Long> all = new TreeMap<>(counts);
        counts.forEach((code, count) -> {
            String parent = PARENTS.getOrDefault(code, "");
            if (!parent.isEmpty()) {
                all.merge(parent, count, Long::sum);
            }
        });
        return all;
    }

    /** All that is chosen but in one facet, whose own choice does not change its counts. */
    private static String where(Selection selection, String but) {
        StringBuilder sql = new StringBuilder();
        if (!selection.text().isEmpty()) {
            sql.append(" AND p.id IN (").append(selection.found()).append(')');
        }
        selection.chosen().forEach((facet, values) -> {
            if (!facet.equals(but)) {
                sql.append(condition(facet, values));
            }
        });
        Map<String, String> narrowing = selection.narrowing();
        narrowing.forEach((name, value) -> sql.append(" AND ")
                .append(
                        switch (name) {
                            case "priceMin" -> PRICE + " >= ";
                            case "priceMax" -> PRICE + " <= ";
                            default -> "p.min_order <= ";
                        })
                .append(value));
        return sql.toString();
    }

    private static String condition(String facet, List<String> values) {
        List<String> wanted = new ArrayList<>(values);
        if (facet.equals("category")) {
            PARENTS.forEach((code, parent) -> {
                if (values.contains(parent)) {
                    wanted.add(code);
                }
            });
        }
        String any = wanted.stream().map(v -> "'" + v + "'").collect(Collectors.joining(",", " IN (", ")"));
        return facet.equals("certificate")
                ? " AND EXISTS (SELECT 1 FROM facility g" + certificates().replace("f.id", "g.id")
                        + " WHERE g.id = f.id AND c.kind" + any + ")"
                : " AND " + VALUES.get(facet) + any;
    }

    private static String certificates() {
        return String.format(CERTIFICATES, LocalDate.now(Clocks.VIETNAM));
    }

    private static String range(String amount, long... steps) {
        StringBuilder sql = new StringBuilder("CASE WHEN " + amount + " IS NULL THEN NULL");
        String from = "";
        for (long step : steps) {
            sql.append(" WHEN " + amount + " < " + step + " THEN '" + from + "-" + step + "'");
            from = Long.toString(step);
        }
        return sql + " ELSE '" + from + "-' END";
    }

    /** What a price's currency is worth in dong: the last rate of each. */
    private static String rate() {
        Map<String, String> last = new LinkedHashMap<>();
        CsvFile.read("/reference/currencies.csv").stream()
                .sorted((a, b) -> a.get("valid_from").compareTo(b.get("valid_from")))
                .forEach(row -> last.put(row.get("code"), row.get("vnd_per_unit")));
        return last.entrySet().stream()
                .map(e -> " WHEN '" + e.getKey() + "' THEN " + e.getValue())
                .collect(Collectors.joining("", "CASE p.currency", " END"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
