package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ketnoi.web.Messages;

/** The refused rows in the form of the file that was sent, each with its line and the reason: to be put right and sent again. */
public final class RefusedRows {

    private static final int SOME = 1000;

    private RefusedRows() {}

    public static void write(ImportView view, Imports imports, Messages messages, OutputStream out) throws IOException {
        List<String> header = imports.header(view.kind(), view.id());
        try (SheetWriter writer = SheetForm.of(view.workbook()).writer(out)) {
            List<String> heads = new ArrayList<>(header);
            heads.add(messages.of("sheet.line"));
            heads.add(messages.of("sheet.reason"));
            writer.row(heads);
            long after = 0;
            List<ImportNote> notes;
            do {
                notes = imports.notes(view.kind(), view.id(), true, after, SOME);
                for (ImportNote note : notes) {
                    writer.row(record(header.size(), note, messages));
                    after = note.line();
                }
            } while (notes.size() == SOME);
        }
    }

    private static List<Object> record(int columns, ImportNote note, Messages messages) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(i < note.cells().size() ? SafeCell.unguarded(note.cells().get(i)) : "");
        }
        cells.add(BigDecimal.valueOf(note.line()));
        cells.add(
                note.reasons().stream().map(r -> messages.of(r.key(), r.args())).collect(Collectors.joining(" ")));
        return cells;
    }
}
