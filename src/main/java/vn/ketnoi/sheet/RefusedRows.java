package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.ketnoi.web.Messages;

/**
 * The refused rows in the form of the file that was sent, each with its line and the reason: to be put right and sent
 * again. UTF-8 with a byte order mark, which office programs need; nothing in it runs as a formula.
 */
public final class RefusedRows {

    private RefusedRows() {}

    public static byte[] file(ImportView view, Imports imports, Messages messages) {
        List<String> header = imports.header(view.kind(), view.id());
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(Stream.concat(
                            header.stream().map(SafeCell::guarded),
                            Stream.of(messages.of("sheet.line"), messages.of("sheet.reason")))
                    .toList());
            for (ImportNote note : imports.notes(view.kind(), view.id(), true, SheetReader.MAX_ROWS)) {
                printer.printRecord(record(header.size(), note, messages));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> record(int columns, ImportNote note, Messages messages) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(i < note.cells().size() ? SafeCell.guarded(note.cells().get(i)) : "");
        }
        cells.add(Long.toString(note.line()));
        cells.add(SafeCell.guarded(
                note.reasons().stream().map(r -> messages.of(r.key(), r.args())).collect(Collectors.joining(" "))));
        return cells;
    }
}
