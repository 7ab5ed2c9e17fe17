package vn.ketnoi.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import vn.ketnoi.sheet.Sheet;
import vn.ketnoi.sheet.SheetFile;

/** Tables as if somebody had sent them. */
public final class Sheets {

    private Sheets() {}

    public static Sheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Sheet read(byte[] content) {
        try (SheetFile file = SheetFile.receive("a.csv", new ByteArrayInputStream(content))) {
            return file.read();
        }
    }
}
