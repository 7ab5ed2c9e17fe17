package vn.ketnoi.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

/** All rows of a sheet, understood one by one. */
public final class ReadRows {

    private ReadRows() {}

    /**
     * @param read understands one row
     * @param check refuses a value that no form of ours would take either
     * @return the rows in their order; of rows with the same code all but the first are refused
     */
    public static <T> List<ReadRow<T>> of(
            Sheet sheet, ColumnMapping mapping, Function<RowReading, ReadRow<T>> read, Consumer<T> check) {
        Map<String, Long> lineOfCode = new HashMap<>();
        List<ReadRow<T>> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            ReadRow<T> one = checked(read.apply(new RowReading(sheet, mapping, row)), check);
            Long before = one.refused() || one.code() == null ? null : lineOfCode.putIfAbsent(one.code(), row.line());
            rows.add(before == null ? one : one.refuse(List.of(Reason.of("", "sheet.row.twice", before))));
        }
        return rows;
    }

    private static <T> ReadRow<T> checked(ReadRow<T> row, Consumer<T> check) {
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
