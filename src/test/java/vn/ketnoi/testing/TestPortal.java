package vn.ketnoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Settings;

/**
 * The one portal that all container tests and journeys of a run share: real database, real Elasticsearch, real server,
 * demo data. Started by the first test that asks, stopped with the JVM. {@code -Dketnoi.test.url} names one that runs
 * already, for trying a single test quickly.
 */
public final class TestPortal {

    private static final String GIVEN = System.getProperty("ketnoi.test.url", "");

    private static @Nullable Portal portal;

    private TestPortal() {}

    public static String url() {
        return GIVEN.isEmpty() ? portal().baseUrl() : GIVEN;
    }

    /** The parts themselves, to stop and start them; not there when the portal was given by its address. */
    public static synchronized Portal portal() {
        if (portal == null) {
            Settings settings = Settings.read()
                    .withPort(0)
                    .withData(data("it-data"))
                    .withClean(true)
                    .withPassedOn(Map.of(
                            // All tests come from one address, in a hurry.
                            "KETNOI_PROXIES", "1", "KETNOI_RATE_VISITOR", "1200", "KETNOI_RATE_ACCOUNT", "2000"));
            Portal started = Portal.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            portal = started;
            Eventually.within(
                    Duration.ofMinutes(2), () -> assertThat(waitingDeliveries()).isZero());
        }
        return portal;
    }

    /** A folder for this process alone: tests may run in several. */
    public static Path data(String name) {
        return Path.of("target", name + "-" + System.getProperty("ketnoi.fork", "fork-1"))
                .toAbsolutePath();
    }

    /** Rows of the outbox: when there are none, search and tracker know all that the database knows. */
    public static long waitingDeliveries() {
        return count("SELECT COUNT(*) FROM outbox WHERE parked_at IS NULL");
    }

    /** The one number that a query answers. */
    public static long count(String sql) {
        DatabaseAddress address = portal().databaseAddress();
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings about by SQL what no caller can, such as yesterday. */
    public static void execute(String sql) {
        DatabaseAddress address = portal().databaseAddress();
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean ownsParts() {
        return GIVEN.isEmpty();
    }
}
