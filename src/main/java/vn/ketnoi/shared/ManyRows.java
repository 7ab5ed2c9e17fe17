package vn.ketnoi.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New rows of a table, many in one statement, within the caller's transaction: one by one, the way there and back counts most. */
public final class ManyRows {

    private ManyRows() {}

    /**
     * @param into {@code INSERT INTO table (columns)}
     * @param rows the values of those columns
     */
    public static void insert(EntityManager em, String into, List<? extends @Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")";
        String sql = into + " VALUES " + String.join(", ", Collections.nCopies(rows.size(), row));
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            int place = 1;
            for (@Nullable Object[] values : rows) {
                for (Object value : values) {
                    statement.setObject(place++, value);
                }
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
