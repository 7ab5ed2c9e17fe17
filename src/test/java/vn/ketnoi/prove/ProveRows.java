package vn.ketnoi.prove;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.launcher.Portal;

/** Looks into the portal's database, beside the portal. */
record ProveRows(DatabaseAddress address) {

    /** What must never be, each with how to count it. */
    private static final Map<String, String> NEVER = Map.of(
            "deliveries given up",
            "SELECT COUNT(*) FROM outbox WHERE parked_at IS NOT NULL",
            "creating calls that created nothing",
            "SELECT COUNT(*) FROM answered_call WHERE record_id = 0");

    static ProveRows of(Portal portal) {
        return new ProveRows(portal.databaseAddress());
    }

    List<String> inconsistencies() {
        List<String> found = new ArrayList<>();
        NEVER.forEach((what, sql) -> {
            long rows = count(sql);
            if (rows > 0) {
                found.add(rows + " " + what);
            }
        });
        return found;
    }

    long waitingDeliveries() {
        return count("SELECT COUNT(*) FROM outbox WHERE parked_at IS NULL");
    }

    long published() {
        return count("SELECT COUNT(*) FROM product WHERE status = 'PUBLISHED'");
    }

    String version() {
        return one("SELECT VERSION()", rows -> rows.getString(1));
    }

    long count(String sql) {
        return one(sql, rows -> rows.getLong(1));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T one(String sql, Reading<T> reading) {
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return reading.of(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
