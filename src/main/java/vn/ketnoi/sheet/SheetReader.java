package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ketnoi.shared.RejectedException;

/**
 * Goes through a whole file once, so that what is wrong with it is known before any of its rows is taken. The first row is
 * the header.
 */
final class SheetReader {

    static final long MAX_BYTES = 200L * 1024 * 1024;
    static final int MAX_ROWS = 1_000_000;
    static final int MAX_COLUMNS = 200;

    /** In one row: far more than all fields together may hold. */
    static final int MAX_ROW_CHARACTERS = 500_000;

    private static final int FIRST_ROWS = 20;

    private SheetReader() {}

    /** @throws RejectedException naming the field {@code file} when it is no table that can be read */
    static Sheet read(Path file) {
        try (SheetRows rows = SheetRows.open(file)) {
            List<String> header = rows.header();
            if (header.isEmpty()) {
                throw refused("sheet.empty");
            }
            if (header.size() > MAX_COLUMNS) {
                throw refused("sheet.columns", MAX_COLUMNS);
            }
            return counted(header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet counted(List<String> header, SheetRows rows) {
        List<Sheet.Row> first = new ArrayList<>();
        int count = 0;
        for (Sheet.Row row = rows.next(); row != null; row = rows.next()) {
            count++;
            if (count <= FIRST_ROWS) {
                first.add(row);
            }
            if (count > MAX_ROWS) {
                throw refused("sheet.rows", MAX_ROWS);
            }
        }
        if (count == 0) {
            throw refused("sheet.headerOnly");
        }
        return new Sheet(header, first, count);
    }

    static RejectedException refused(String key, Object... args) {
        return RejectedException.field("file", key, args);
    }
}
