package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What parts the cells of a row: a comma, a semicolon or a tab. */
final class Separator {

    private static final List<Character> ALL = List.of(',', ';', '\t');
    private static final int LOOKED_AT = 20;

    private Separator() {}

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /** Excel's own note of it in a line before the header, or 0. */
    static char noted(String text) {
        boolean noted =
                text.length() > 5 && text.startsWith("sep=") && (text.charAt(5) == '\n' || text.charAt(5) == '\r');
        return noted ? text.charAt(4) : 0;
    }

    /** The one that gives the most columns, in which the most of the first rows agree with the header. */
    static char of(String beginning) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : ALL) {
            double score = score(beginning, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String beginning, char candidate) {
        List<Integer> columns = columns(beginning, candidate);
        if (columns.isEmpty() || columns.get(0) == 1) {
            return 0;
        }
        int first = columns.get(0);
        long agreeing = columns.stream().filter(c -> c == first).count();
        return (double) first * agreeing / columns.size();
    }

    /** How many columns each of the first rows has that can be read; the beginning may end within one. */
    private static List<Integer> columns(String beginning, char candidate) {
        List<Integer> columns = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(beginning))
                .setFormat(format(candidate))
                .get()) {
            for (CSVRecord record : parser) {
                if (record.stream().anyMatch(c -> !c.isBlank())) {
                    columns.add(record.size());
                }
                if (columns.size() == LOOKED_AT) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return columns;
        }
        return columns;
    }
}
