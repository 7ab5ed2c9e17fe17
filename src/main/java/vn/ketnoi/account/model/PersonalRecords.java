package vn.ketnoi.account.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Every record that names a person, whatever feature it belongs to: the database itself knows which columns those are, so
 * what is added later is not forgotten. Secrets, their fingerprints and files are left out.
 */
@ApplicationScoped
public class PersonalRecords {

    private static final int MOST = 10_000;
    private static final Pattern SECRET = Pattern.compile("secret|.*_hash|code_hash|last_step|call_key|link");

    private static final String NAMING_COLUMNS =
            "SELECT table_name, column_name FROM information_schema.key_column_usage"
                    + " WHERE table_schema = DATABASE() AND referenced_table_name = 'account'"
                    + " ORDER BY table_name, column_name";

    /** What names a person by address or number alone: it may be older than the account, or outlive it. */
    private static final Map<String, String> BY_NAME = Map.of(
            "mail", "recipient = (SELECT email FROM account WHERE id = ?)",
            "listing_report", "email = (SELECT email FROM account WHERE id = ?)",
            "sign_up",
                    "email = (SELECT email FROM account WHERE id = ?) OR phone = (SELECT phone FROM account WHERE id = ?)");

    @Resource(lookup = "java:app/ketnoi")
    DataSource dataSource;

    /** By the table's name: its rows that name the account, each by its columns' names. */
    public Map<String, List<Map<String, Object>>> of(long accountId) {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            all.put("account", rows(connection, "account", "id = ?", accountId));
            Map<String, String> naming = naming(connection);
            BY_NAME.forEach(
                    (table, condition) -> naming.merge(table, condition, (byId, byName) -> byId + " OR " + byName));
            for (Map.Entry<String, String> table : naming.entrySet()) {
                all.put(table.getKey(), rows(connection, table.getKey(), table.getValue(), accountId));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /** By table, what makes a row one that names the account. */
    private static Map<String, String> naming(Connection connection) throws SQLException {
        Map<String, String> conditions = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(NAMING_COLUMNS);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                conditions.merge(found.getString(1), found.getString(2) + " = ?", (one, more) -> one + " OR " + more);
            }
        }
        return conditions;
    }

    /** The names come from the database's own catalogue, not from anybody outside. */
    private static List<Map<String, Object>> rows(Connection connection, String table, String condition, long accountId)
            throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM " + table + " WHERE " + condition + " LIMIT " + MOST)) {
            for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
                query.setLong(i, accountId);
            }
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> row(ResultSet found) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        ResultSetMetaData columns = found.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = isShown(columns, i) ? value(found, i) : null;
            if (value != null) {
                row.put(columns.getColumnName(i), value);
            }
        }
        return row;
    }

    private static boolean isShown(ResultSetMetaData columns, int i) throws SQLException {
        int type = columns.getColumnType(i);
        boolean file = type == Types.BLOB || type == Types.LONGVARBINARY || type == Types.VARBINARY;
        return !file && !SECRET.matcher(columns.getColumnName(i)).matches();
    }

    private static @Nullable Object value(ResultSet found, int i) throws SQLException {
        Object value = found.getObject(i);
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
