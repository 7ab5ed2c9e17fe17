package vn.ketnoi.sheet;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header. Every column has a name of its own, so that a mapping can name it.
 *
 * @param rows the first of them, for a person to see what is in the file
 * @param count of all rows there are
 */
public record Sheet(List<String> header, List<Row> rows, int count) implements Serializable {

    /** @param line where the row starts in the file, counted from 1 as editors and workbooks do */
    public record Row(long line, List<String> cells) implements Serializable {

        public Row {
            cells = cells.stream().map(Row::composed).toList();
        }

        /** Windows-1258 and some keyboards write tone marks apart. */
        private static String composed(String cell) {
            return Normalizer.isNormalized(cell, Normalizer.Form.NFC)
                    ? cell
                    : Normalizer.normalize(cell, Normalizer.Form.NFC);
        }

        /** A cell without surrounding space, or null when it is empty or missing. */
        public @Nullable String cell(int column) {
            if (column < 0 || column >= cells.size()) {
                return null;
            }
            String text = SafeCell.unguarded(cells.get(column)).strip();
            return text.isEmpty() ? null : text;
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Names the nameless columns by their position, and tells columns of the same name apart. */
    static List<String> distinct(List<String> given) {
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String name = SafeCell.unguarded(given.get(i)).strip();
            String plain = name.isEmpty() ? "#" + (i + 1) : name;
            String unique = plain;
            for (int n = 2; !used.add(unique); n++) {
                unique = plain + " (" + n + ")";
            }
            names.add(unique);
        }
        return names;
    }

    public int column(@Nullable String name) {
        return name == null ? -1 : header.indexOf(name);
    }

    /** The first values of a column that are not empty. */
    public List<String> samples(@Nullable String name, int count) {
        int column = column(name);
        List<String> found = new ArrayList<>();
        for (Row row : rows) {
            String cell = row.cell(column);
            if (cell != null && found.size() < count && !found.contains(cell)) {
                found.add(cell);
            }
        }
        return found;
    }
}
