package vn.ketnoi.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException.Reason;

/** A row there is something to say about, as it was sent. */
@Entity
@Table(name = "sheet_import_row")
@IdClass(SheetImportRow.Key.class)
class SheetImportRow {

    /** There may be as many as a file has lines: they are written together and never through an entity. */
    static final String INSERT = "INSERT INTO sheet_import_row (import_id, line, code, name, refused, reasons, cells)";

    /** A line of a file. */
    record KeyValues(long importId, long line) {}

    /** What JPA wants of a key of two parts. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long importId;
        private long line;

        private KeyValues values() {
            return new KeyValues(importId, line);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.values().equals(values());
        }

        @Override
        public int hashCode() {
            return values().hashCode();
        }
    }

    @Id
    @Column(name = "import_id")
    private long importId;

    @Id
    private long line;

    private @Nullable String code;
    private @Nullable String name;
    private boolean refused;
    private String reasons;
    private String cells;

    @SuppressWarnings("NullAway.Init")
    protected SheetImportRow() {}

    /** The values of one row of {@link #INSERT}. */
    static @Nullable Object[] values(long importId, ReadRow<?> row, boolean refused, List<Reason> reasons) {
        return new @Nullable Object[] {
            importId,
            row.row().line(),
            shortened(row.code(), 200),
            shortened(row.name(), 300),
            refused,
            StoredText.ofReasons(reasons),
            StoredText.of(row.row().cells())
        };
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    ImportNote note() {
        return new ImportNote(line, code, name, refused, StoredText.reasons(reasons), StoredText.list(cells));
    }
}
