package vn.ketnoi.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException.Reason;

/**
 * A row that was understood, or was not: {@code value} is there unless something refused the row. Warnings say what was
 * left out of a row that is taken all the same.
 */
public record ReadRow<T>(
        Sheet.Row row,
        @Nullable String code,
        @Nullable String name,
        List<Reason> refusals,
        List<Reason> warnings,
        @Nullable T value) {

    public ReadRow {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    public boolean refused() {
        return value == null;
    }

    /** The same row, refused after all. */
    public ReadRow<T> refuse(List<Reason> reasons) {
        return new ReadRow<>(row, code, name, reasons, warnings, null);
    }
}
