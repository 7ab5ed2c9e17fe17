package vn.ketnoi.sheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.VietnameseText;

/** Which column of a file each field is read from: names of fields to names of columns. */
public record ColumnMapping(Map<String, String> columns) {

    public ColumnMapping {
        // In an order, so that the same mapping is the same text on every node.
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /** Each field gets the column with the likeliest of its headings; no column is used twice. */
    public static ColumnMapping guess(SheetField[] fields, Sheet sheet) {
        Map<String, String> byHeading = new HashMap<>();
        sheet.header().forEach(name -> byHeading.putIfAbsent(plain(name), name));
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (SheetField field : fields) {
            field.headings().stream()
                    .map(heading -> byHeading.get(plain(heading)))
                    .filter(name -> name != null && !used.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        columns.put(field.field(), name);
                        used.add(name);
                    });
        }
        return new ColumnMapping(columns);
    }

    private static String plain(String heading) {
        return VietnameseText.fold(heading).replaceAll("[^\\p{L}\\p{N}#]+", "");
    }

    /** @throws RejectedException for a field or column that there is not, and for a needed field without a column */
    public void check(SheetField[] fields, Sheet sheet) {
        List<String> known = Arrays.stream(fields).map(SheetField::field).toList();
        columns.forEach((field, column) -> {
            if (!known.contains(field)) {
                throw RejectedException.field("mapping", "sheet.mapping.field", field);
            }
            if (sheet.column(column) < 0) {
                throw RejectedException.field("mapping", "sheet.mapping.column", column);
            }
        });
        List<RejectedException.Reason> missing = Arrays.stream(fields)
                .filter(f -> f.needed() && !columns.containsKey(f.field()))
                .map(f -> RejectedException.Reason.of(
                        f.field(), "sheet.mapping.needed", String.join(", ", sheet.header())))
                .toList();
        if (!missing.isEmpty()) {
            throw new RejectedException(missing);
        }
    }

    public @Nullable String column(SheetField field) {
        return columns.get(field.field());
    }
}
