package vn.ketnoi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.testing.ParkedDelivery.FAILED;
import static vn.ketnoi.testing.ParkedDelivery.setAside;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.TestPortal;

/** Deliveries that failed, written into the outbox as the relay leaves them, and what an administrator does about them. */
@DisabledIfSystemProperty(
        named = "ketnoi.test.url",
        matches = ".+",
        disabledReason = "needs the database of a portal of its own")
class DeliveryIT {

    private final Api administrator = Api.as(Api.ADMINISTRATOR);

    @Test
    void onlyAnAdministratorSeesThem() {
        long id = setAside("ProductChanged", 1);
        for (String other : List.of(Api.FACILITY, Api.BUYER, Api.CENTRE, Api.DEPARTMENT, Api.MINISTRY)) {
            Api.as(other).get("/deliveries").expect(403);
            Api.as(other).get("/deliveries/" + id).expect(403);
            Api.as(other).get("/deliveries/consumers").expect(403);
            Api.as(other).post("/deliveries/" + id + "/retry").expect(403);
            Api.as(other)
                    .post("/deliveries/" + id + "/discarding", Map.of("reason", "x"))
                    .expect(403);
        }
        Api.anonymous().get("/deliveries").expect(401);
        administrator
                .post("/deliveries/" + id + "/discarding", Map.of("reason", "thử xong"))
                .expect(204);
    }

    @Test
    void whatIsTriedAgainGetsThrough() {
        long id = setAside("ProductChanged", 1);
        JsonNode seen = administrator.get("/deliveries/" + id).expect(200).json();
        assertThat(seen.get("state").asString()).isEqualTo("PARKED");
        assertThat(seen.get("lastError").asString()).isEqualTo(FAILED);
        administrator.post("/deliveries/" + id + "/retry").expect(204);
        Eventually.within(
                Duration.ofSeconds(20),
                () -> administrator.get("/deliveries/" + id).expect(404));
        administrator.post("/deliveries/" + id + "/retry").expect(404);
    }

    @Test
    void whatIsGivenUpIsKeptWithItsReason() {
        long id = setAside("OutcomeApproved", 987_654_321);
        long parked = parked("search");
        administrator.post("/deliveries/" + id + "/discarding", Map.of()).expectProblem(422, "check.NotBlank");
        administrator
                .post("/deliveries/" + id + "/discarding", Map.of("reason", "Bản ghi thử, không có thật"))
                .expect(204);
        administrator.get("/deliveries/" + id).expect(404);
        assertThat(parked("search")).isEqualTo(parked - 1);
        assertThat(query(
                        "SELECT COUNT(*) FROM discarded_delivery d JOIN account a ON a.id = d.discarded_by WHERE d.id = "
                                + id + " AND d.reason LIKE 'Bản ghi thử%' AND a.email = '" + Api.ADMINISTRATOR + "'"))
                .isEqualTo(1);
    }

    private long parked(String consumer) {
        for (JsonNode lag :
                administrator.get("/deliveries/consumers").expect(200).json()) {
            if (lag.get("consumer").asString().equals(consumer)) {
                return lag.get("parked").asLong();
            }
        }
        throw new AssertionError("no consumer is called " + consumer);
    }

    private static long query(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            return only(statement.executeQuery(sql));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long only(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    private static Connection connection() throws SQLException {
        DatabaseAddress address = TestPortal.portal().databaseAddress();
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
