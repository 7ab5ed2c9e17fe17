package vn.ketnoi.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other: however many there are, only one is held. Blank ones are left out. */
interface SheetRows extends AutoCloseable {

    /** @throws vn.ketnoi.shared.RejectedException naming the field {@code file} when it is no table that can be read */
    static SheetRows open(Path file) throws IOException {
        return WorkbookCheck.isWorkbook(file) ? new WorkbookRows(file) : new CsvRows(file);
    }

    /** The names of the columns, each its own; empty when there is not even one row. */
    List<String> header();

    /**
     * The next row, or null after the last.
     *
     * @throws vn.ketnoi.shared.RejectedException as {@link #open}
     */
    Sheet.@Nullable Row next();

    @Override
    void close() throws IOException;
}
