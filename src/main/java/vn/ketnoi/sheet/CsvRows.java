package vn.ketnoi.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** CSV as office programs write it; {@link SheetText} finds out the encoding and {@link Separator} what parts the cells. */
final class CsvRows implements SheetRows {

    private static final int LOOKED_AT = 64 * 1024;

    private final RowReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private final long firstLine;
    private long line;

    CsvRows(Path file) throws IOException {
        BufferedReader text = new BufferedReader(SheetText.open(file), LOOKED_AT);
        String beginning = beginning(text);
        char separator = Separator.noted(beginning);
        firstLine = separator == 0 ? 1 : 2;
        if (separator == 0) {
            separator = Separator.of(beginning);
        } else {
            text.readLine();
        }
        reader = new RowReader(text);
        parser = CSVParser.builder()
                .setReader(reader)
                .setFormat(Separator.format(separator))
                .get();
        records = parser.iterator();
        line = firstLine;
        Sheet.Row first = next();
        header = first == null ? List.of() : Sheet.distinct(first.cells());
    }

    private static String beginning(Reader text) throws IOException {
        char[] some = new char[LOOKED_AT];
        text.mark(LOOKED_AT);
        int filled = 0;
        for (int read = 0; read >= 0 && filled < some.length; read = text.read(some, filled, some.length - filled)) {
            filled += read;
        }
        text.reset();
        return new String(some, 0, filled);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Sheet.@Nullable Row next() {
        try {
            while (records.hasNext()) {
                Sheet.Row row = new Sheet.Row(line, records.next().toList());
                line = firstLine + parser.getCurrentLineNumber();
                reader.startRow();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (UncheckedIOException | IllegalStateException e) {
            // A quote that is opened and never closed: what follows it cannot be told apart.
            throw SheetReader.refused("sheet.quote", line);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
