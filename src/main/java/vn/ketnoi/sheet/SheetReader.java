package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.ketnoi.shared.RejectedException;

/** Reads CSV as office programs write it: the encoding and the separator are found out, the first row is the header. */
public final class SheetReader {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** More would not be looked through by anybody in one piece. */
    static final int MAX_ROWS = 50_000;

    static final int MAX_COLUMNS = 200;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LOOKED_AT = 20;

    private SheetReader() {}

    /** @throws RejectedException naming the field {@code file} when it is no table that can be read */
    public static Sheet read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw refused("sheet.large", MAX_BYTES / 1024 / 1024);
        }
        String text = SheetText.decode(file);
        if (text.isBlank()) {
            throw refused("sheet.empty");
        }
        List<Sheet.Row> rows = records(text);
        if (rows.isEmpty()) {
            throw refused("sheet.empty");
        }
        List<String> header = rows.get(0).cells();
        if (header.size() > MAX_COLUMNS) {
            throw refused("sheet.columns", MAX_COLUMNS);
        }
        if (rows.size() == 1) {
            throw refused("sheet.headerOnly");
        }
        return new Sheet(Sheet.distinct(header), rows.subList(1, rows.size()));
    }

    private static List<Sheet.Row> records(String text) {
        String table = text;
        long firstLine = 1;
        char separator;
        // Excel's own note of the separator.
        if (text.length() > 5 && text.startsWith("sep=") && (text.charAt(5) == '\n' || text.charAt(5) == '\r')) {
            separator = text.charAt(4);
            table = text.substring(text.indexOf('\n') + 1);
            firstLine = 2;
        } else {
            separator = separator(text);
        }
        List<Sheet.Row> rows = parse(table, separator, firstLine, MAX_ROWS + 2);
        if (rows.size() > MAX_ROWS + 1) {
            throw refused("sheet.rows", MAX_ROWS);
        }
        return rows;
    }

    /** The separator that gives the most columns, in which the most of the first rows agree with the header. */
    private static char separator(String text) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : SEPARATORS) {
            double score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String text, char candidate) {
        List<Sheet.Row> rows;
        try {
            rows = parse(text, candidate, 1, LOOKED_AT);
        } catch (RejectedException e) {
            return 0;
        }
        if (rows.isEmpty()) {
            return 0;
        }
        int columns = rows.get(0).cells().size();
        long agreeing = rows.stream().filter(r -> r.cells().size() == columns).count();
        return columns == 1 ? 0 : (double) columns * agreeing / rows.size();
    }

    private static List<Sheet.Row> parse(String text, char separator, long firstLine, int atMost) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        List<Sheet.Row> rows = new ArrayList<>();
        long line = firstLine;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            line = firstLine + parser.getCurrentLineNumber();
            for (CSVRecord record : parser) {
                Sheet.Row row = new Sheet.Row(line, record.toList());
                line = firstLine + parser.getCurrentLineNumber();
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() == atMost) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // A quote that is opened and never closed: what follows it cannot be told apart.
            throw refused("sheet.quote", line);
        }
        return rows;
    }

    private static RejectedException refused(String key, Object... args) {
        return RejectedException.field("file", key, args);
    }
}
