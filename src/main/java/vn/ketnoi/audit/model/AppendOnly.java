package vn.ketnoi.audit.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.ketnoi.shared.PortalStarted;

/**
 * Has the database itself refuse to change or remove a line of the trail. Not in a migration: MySQL with its binary log lets
 * an ordinary user make triggers only when {@code log_bin_trust_function_creators} is on, and the portal starts without.
 */
@ApplicationScoped
class AppendOnly {

    private static final Logger LOG = Logger.getLogger(AppendOnly.class.getName());

    @Resource(lookup = "java:app/ketnoi")
    DataSource dataSource;

    void onStart(@Observes PortalStarted event) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : List.of("UPDATE", "DELETE")) {
                statement.execute(
                        "CREATE TRIGGER IF NOT EXISTS audit_entry_no_" + change.toLowerCase(java.util.Locale.ROOT)
                                + " BEFORE " + change + " ON audit_entry FOR EACH ROW SIGNAL SQLSTATE '45000'"
                                + " SET MESSAGE_TEXT = 'the audit trail only grows'");
            }
        } catch (SQLException e) {
            LOG.log(
                    Level.WARNING,
                    "the database does not keep the audit trail from being changed; it needs the right TRIGGER and, on"
                            + " MySQL with a binary log, log_bin_trust_function_creators=1",
                    e);
        }
    }
}
