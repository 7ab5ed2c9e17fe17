package vn.ketnoi.prove;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.launcher.DatabaseAddress;

/**
 * As many published products as are wanted, with names as people give them, put into the database past the portal: what
 * is proved by them is finding, not saving.
 */
final class SyntheticCatalogue {

    /** How the codes of all products begin. */
    static final String SKU = "PV";

    private static final int ROWS_A_STATEMENT = 1_000;
    private static final int PRODUCTS_A_FACILITY = 20;
    private static final List<String> FORMS = List.of("Cơ sở", "Hợp tác xã", "Công ty", "Hộ kinh doanh");
    private static final List<String> KINDS = List.of("HOUSEHOLD", "COOPERATIVE", "ENTERPRISE", "HOUSEHOLD");
    private static final List<String> LEVELS = List.of("RAW", "PRIMARY", "DEEP", "FINE");
    private static final List<String> UNITS = List.of("chai", "hũ", "gói", "kg", "bộ", "cái");

    private static final String FACILITY = "INSERT INTO facility (id, code, name_vi, kind, province_code, status,"
            + " verified_at, index_revision, created_at, updated_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 1)";
    private static final String PRODUCT = "INSERT INTO product (id, facility_id, sku, name_vi, name_en, description_vi,"
            + " category, processing, unit, price, currency, min_order, export_ready, brand, status, submitted_at,"
            + " published_at, published_by, index_revision, created_at, updated_at, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'VND', ?, ?, ?, 'PUBLISHED', ?, ?, ?, 1, ?, ?, 1)";

    private final Seeded chance = new Seeded("catalogue");
    private final SyntheticWords words;
    private final DatabaseAddress address;
    private final long tester;
    private int made;
    private long firstFacility;
    private int facilities;

    /** @param tester the facility that gets the first products, for somebody who can sign in */
    SyntheticCatalogue(DatabaseAddress address, SyntheticWords words, long tester) {
        this.address = address;
        this.words = words;
        this.tester = tester;
    }

    /** Adds products until so many have been made here. */
    void growTo(int products) throws SQLException {
        String url =
                address.jdbcUrl() + (address.jdbcUrl().contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(url, address.user(), address.password())) {
            connection.setAutoCommit(false);
            addFacilities(connection, products / PRODUCTS_A_FACILITY - facilities);
            long publisher = number(connection, "SELECT MIN(id) FROM account");
            long id = number(connection, "SELECT MAX(id) FROM product");
            try (PreparedStatement insert = connection.prepareStatement(PRODUCT)) {
                while (made < products) {
                    fill(insert, product(++id, publisher));
                    if (++made % ROWS_A_STATEMENT == 0 || made == products) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
        }
    }

    private void addFacilities(Connection connection, int more) throws SQLException {
        long id = number(connection, "SELECT MAX(id) FROM facility");
        firstFacility = facilities == 0 ? id + 1 : firstFacility;
        try (PreparedStatement insert = connection.prepareStatement(FACILITY)) {
            for (int i = 0; i < more; i++) {
                int form = chance.below(FORMS.size());
                boolean verified = chance.chance(60);
                Timestamp day = day();
                fill(
                        insert,
                        ++id,
                        String.format(Locale.ROOT, "PV-%06d", ++facilities),
                        FORMS.get(form) + " " + words.qualifier(chance) + " " + facilities,
                        KINDS.get(form),
                        words.province(chance),
                        verified ? "VERIFIED" : "REGISTERED",
                        verified ? day : null,
                        day,
                        day);
                if (i % ROWS_A_STATEMENT == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private @Nullable Object[] product(long id, long publisher) {
        SyntheticWords.Kind kind = words.kind(chance);
        boolean exported = chance.chance(15);
        Timestamp day = day();
        return new @Nullable Object[] {
            id,
            made < SavedToFindable.PRODUCTS ? tester : firstFacility + chance.below(facilities),
            SKU + made,
            words.nameVi(kind, chance),
            chance.chance(50) ? words.nameEn(kind, chance) : null,
            words.description(chance),
            kind.category(),
            chance.pick(LEVELS),
            chance.pick(UNITS),
            (1 + chance.below(2_000)) * 1_000,
            1 + chance.below(200),
            exported,
            words.qualifier(chance),
            day,
            day,
            publisher,
            day,
            day
        };
    }

    private Timestamp day() {
        return Timestamp.from(Instant.parse("2025-01-01T00:00:00Z").plusSeconds(chance.below(25_000_000)));
    }

    private static void fill(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
