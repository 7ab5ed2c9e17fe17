package vn.ketnoi.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.ketnoi.launcher.DatabaseAddress;

/** A delivery to the search index that was tried in vain eight times: nobody can bring that about in a minute. */
public final class ParkedDelivery {

    public static final String FAILED = "the index refused it: <b>failed</b>";

    private ParkedDelivery() {}

    /** Answers the delivery's id. */
    public static long setAside(String event, long entity) {
        String sql =
                "INSERT INTO outbox (consumer, event, entity_id, revision, created_at, attempts, due_at, last_error,"
                        + " parked_at) VALUES ('search', '" + event + "', " + entity
                        + ", 1, NOW(6), 8, NOW(6), '" + FAILED + "', NOW(6))";
        DatabaseAddress address = TestPortal.portal().databaseAddress();
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS);
            ResultSet keys = statement.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
