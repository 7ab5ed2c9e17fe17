package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;

/** How fast large files come in, beside a bare insert of the same rows; and that a portal killed in the middle loses none. */
@Tag("import")
class ImportsIT {

    private static final int[] SIZES = Seeded.sizes("10000,100000,1000000", 5_000);
    private static final int ROWS_A_STATEMENT = 500;

    private final Portal portal = ProvePortal.get();
    private final ProveRows rows = ProveRows.of(portal);

    @Test
    void howFastRowsComeIn() throws SQLException {
        Api maker = Api.at(portal.baseUrl()).signedInAs(Api.FACILITY);
        for (int size : SIZES) {
            String run = run();
            byte[] file = file(run, size);
            long begin = System.nanoTime();
            long id = begun(maker, file);
            Eventually.within(
                    Duration.ofMinutes(20), () -> assertThat(count(run)).isGreaterThan(size / 2));
            long pause = System.nanoTime();
            long heap = new Heap().live();
            begin += System.nanoTime() - pause;
            JsonNode done = finished(maker, id);
            double stored = seconds(begin);
            assertThat(done.get("added").asInt()).isEqualTo(size);
            Eventually.within(Duration.ofMinutes(60), () -> assertThat(rows.waitingDeliveries())
                    .isZero());
            Eventually.within(Duration.ofMinutes(1), () -> assertThat(isFound(sku(run, size - 1)))
                    .isTrue());
            double found = seconds(begin);
            report(size, stored, found, heap, bare(run, size));
        }
    }

    @Test
    void aPortalKilledInTheMiddleGoesOnAfterwards() {
        String run = run();
        Api maker = Api.at(portal.baseUrl()).signedInAs(Api.FACILITY);
        long id = begun(maker, file(run, 20_000));
        Eventually.within(
                Duration.ofMinutes(2),
                () -> assertThat(count(run)).as("some are in").isPositive());
        portal.server().kill();
        long before = count(run);
        assertThat(before).as("not all are in").isLessThan(20_000);
        portal.server().start();
        Eventually.within(
                Duration.ofMinutes(5),
                () -> assertThat(count(run)).as("all are in").isEqualTo(20_000));
        JsonNode done = finished(Api.at(portal.baseUrl()).signedInAs(Api.FACILITY), id);
        assertThat(done.get("added").asInt()).as("none twice").isEqualTo(20_000);
        assertThat(done.get("refused").asInt()).isZero();
    }

    private static String run() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private long count(String run) {
        return rows.count("SELECT COUNT(*) FROM product WHERE sku LIKE '" + run + "-%'");
    }

    private boolean isFound(String sku) {
        JsonNode items = Api.at(portal.baseUrl())
                .get("/products?q=" + sku)
                .expect(200)
                .json()
                .get("items");
        return !items.isEmpty() && items.get(0).get("sku").asString().equals(sku);
    }

    private static long begun(Api maker, byte[] file) {
        return maker.send("POST", "/products/imports", file, "text/csv")
                .expect(202)
                .id();
    }

    private static JsonNode finished(Api maker, long id) {
        Eventually.within(
                Duration.ofMinutes(20), () -> assertThat(state(maker, id)).isEqualTo("DONE"));
        return maker.get("/products/imports/" + id).expect(200).json();
    }

    private static String state(Api maker, long id) {
        return maker.get("/products/imports/" + id)
                .expect(200)
                .json()
                .get("state")
                .asString();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static byte[] file(String run, int size) {
        Seeded chance = new Seeded("import");
        StringBuilder text = new StringBuilder("mã,tên,tên tiếng anh,giá,đơn vị,moq,năng lực tháng,nhãn hiệu,mô tả\n");
        for (int i = 0; i < size; i++) {
            text.append(sku(run, i))
                    .append(",Mắm cá linh số ")
                    .append(i)
                    .append(",Fermented fish no ")
                    .append(i)
                    .append(',')
                    .append(1 + chance.below(900))
                    .append("000,hũ,12,5000,Nhãn A,\"Ủ mười hai tháng theo cách của làng nghề, mẻ ")
                    .append(i)
                    .append("\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sku(String run, int i) {
        return run + "-" + i;
    }

    /** The same rows into the same tables by JDBC and nothing else; answers the seconds. Undone afterwards. */
    private double bare(String run, int size) throws SQLException {
        DatabaseAddress address = portal.databaseAddress();
        String url =
                address.jdbcUrl() + (address.jdbcUrl().contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(url, address.user(), address.password())) {
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (int from = 0; from < size; from += ROWS_A_STATEMENT) {
                insert(connection, run, from, Math.min(size, from + ROWS_A_STATEMENT));
                connection.commit();
            }
            double seconds = seconds(begin);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM outbox WHERE consumer = 'bare'");
                statement.executeUpdate("DELETE FROM product WHERE sku LIKE 'bare-" + run + "-%'");
            }
            connection.commit();
            return seconds;
        }
    }

    private static void insert(Connection connection, String run, int from, int to) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        List<Object[]> products = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (int i = from; i < to; i++) {
            products.add(new Object[] {
                1L,
                "bare-" + sku(run, i),
                "Mắm cá linh số " + i,
                "Fermented fish no " + i,
                95_000,
                "VND",
                "hũ",
                12,
                5000,
                "Nhãn A",
                "Ủ mười hai tháng theo cách của làng nghề, mẻ " + i,
                false,
                "SUBMITTED",
                now,
                2,
                now,
                now,
                1
            });
            events.add(new Object[] {"bare", "ProductChanged", (long) i, 2, now, now});
        }
        batch(
                connection,
                "INSERT INTO product (facility_id, sku, name_vi, name_en, price, currency, unit, min_order, capacity_month,"
                        + " brand, description_vi, export_ready, status, submitted_at, index_revision, created_at, updated_at,"
                        + " version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                products);
        batch(
                connection,
                "INSERT INTO outbox (consumer, event, entity_id, revision, created_at, due_at) VALUES (?, ?, ?, ?, ?, ?)",
                events);
    }

    private static void batch(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @SuppressWarnings("SystemOut")
    private static void report(int size, double stored, double found, long heap, double bare) {
        System.out.printf(
                Locale.ROOT,
                "%nimport of %d rows: stored after %.1f s (%.0f a second), found after %.1f s (%.0f a second);"
                        + " a bare insert %.1f s (%.0f a second): %.2f of it;"
                        + " half way the portal holds %d MB after a full collection (machine load %s)%n",
                size,
                stored,
                size / stored,
                found,
                size / found,
                bare,
                size / bare,
                bare / stored,
                heap,
                Processes.machineLoad());
    }
}
