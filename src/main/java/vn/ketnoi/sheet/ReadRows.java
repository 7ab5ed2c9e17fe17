package vn.ketnoi.sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

/** Understands the rows of a file one by one; of rows with the same code all but the first are refused. */
public final class ReadRows<T> {

    private final List<String> header;
    private final ColumnMapping mapping;
    private final Function<RowReading, ReadRow<T>> read;
    private final Consumer<T> check;
    private final LinesOfCodes lines = new LinesOfCodes();

    /**
     * @param read understands one row
     * @param check refuses a value that no form of ours would take either
     */
    public ReadRows(
            List<String> header, ColumnMapping mapping, Function<RowReading, ReadRow<T>> read, Consumer<T> check) {
        this.header = header;
        this.mapping = mapping;
        this.read = read;
        this.check = check;
    }

    public ReadRow<T> read(Sheet.Row row) {
        ReadRow<T> one = checked(read.apply(new RowReading(header, mapping, row)));
        String code = one.code();
        if (one.refused() || code == null) {
            return one;
        }
        long before = lines.put(code, (int) row.line());
        return before == 0 ? one : one.refuse(List.of(Reason.of("", "sheet.row.twice", before)));
    }

    private ReadRow<T> checked(ReadRow<T> row) {
        T value = row.value();
        if (value == null) {
            return row;
        }
        try {
            check.accept(value);
            return row;
        } catch (RejectedException e) {
            return row.refuse(e.reasons());
        }
    }
}
