package vn.ketnoi.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Workbooks to send. */
final class SheetFiller {

    private SheetFiller() {}

    static byte[] workbook(String[][] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetForm.XLSX.writer(out)) {
            for (String[] row : rows) {
                writer.row(List.of(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
