package vn.ketnoi.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A list shipped with the portal: CSV with a header, UTF-8, and comment lines that name its source. */
public final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private CsvFile() {}

    public static List<CSVRecord> read(String resource) {
        try (InputStream in = Objects.requireNonNull(CsvFile.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a column, or null when it is empty. */
    public static @Nullable String optional(CSVRecord row, String column) {
        String value = row.get(column).strip();
        return value.isEmpty() ? null : value;
    }
}
