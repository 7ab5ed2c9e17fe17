package vn.ketnoi.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException.Reason;

/**
 * One row while it is being understood. A needed cell that is empty or a number that cannot be read refuses the row; a
 * word that stands for nothing we know is left out with a warning: better a product without a category than none.
 */
public final class RowReading {

    /** What a workbook shows in place of a formula's value when there is none. */
    private static final Set<String> FAULTS =
            Set.of("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

    private final List<String> header;
    private final ColumnMapping mapping;
    private final Sheet.Row row;
    private final List<Reason> refusals = new ArrayList<>();
    private final List<Reason> warnings = new ArrayList<>();

    public RowReading(List<String> header, ColumnMapping mapping, Sheet.Row row) {
        this.header = header;
        this.mapping = mapping;
        this.row = row;
        if (row.cells().size() > header.size() && hasMoreThanHeader()) {
            refuse("", "sheet.row.long", row.cells().size(), header.size());
        }
    }

    /** A separator too many shifts all that follows: nothing in such a row can be trusted. */
    private boolean hasMoreThanHeader() {
        return row.cells().subList(header.size(), row.cells().size()).stream().anyMatch(c -> !c.isBlank());
    }

    public @Nullable String text(SheetField field) {
        String column = mapping.column(field);
        String text = column == null ? null : row.cell(header.indexOf(column));
        if (text != null && FAULTS.contains(text)) {
            refuse(field.field(), "sheet.row.formula", text);
            return null;
        }
        return text;
    }

    /** The text of a needed field; the empty text, and a refusal, when it is missing. */
    public String needed(SheetField field) {
        String text = text(field);
        if (text == null) {
            refuse(field.field(), "sheet.row.missing");
            return "";
        }
        return text;
    }

    public @Nullable BigDecimal number(SheetField field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (SheetNumber.saysNothing(text)) {
            return null;
        }
        Optional<BigDecimal> number = SheetNumber.read(text);
        if (number.isEmpty()) {
            refuse(field.field(), "sheet.row.number", shortened(text));
        } else if (number.get().signum() < 0) {
            refuse(field.field(), "sheet.row.negative", shortened(text));
        }
        return number.orElse(null);
    }

    /** What a word stands for, left out with a warning when it stands for nothing known. */
    public <X> @Nullable X word(SheetField field, Function<String, Optional<X>> meaning) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Optional<X> meant = meaning.apply(text);
        if (meant.isEmpty()) {
            warn(field.field(), "sheet.row.unknown", shortened(text));
        }
        return meant.orElse(null);
    }

    public void refuse(String field, String key, Object... args) {
        Reason reason = Reason.of(field, key, args);
        if (!refusals.contains(reason)) {
            refusals.add(reason);
        }
    }

    public void warn(String field, String key, Object... args) {
        warnings.add(Reason.of(field, key, args));
    }

    /** The finished row; the value is only made when nothing refused it. */
    public <T> ReadRow<T> done(SheetField code, SheetField name, Supplier<T> value) {
        return new ReadRow<>(row, text(code), text(name), refusals, warnings, refusals.isEmpty() ? value.get() : null);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
