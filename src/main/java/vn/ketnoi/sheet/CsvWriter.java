package vn.ketnoi.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** UTF-8 with a byte order mark, which office programs need. */
final class CsvWriter implements SheetWriter {

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        printer = new CSVPrinter(text, CSVFormat.DEFAULT);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof BigDecimal number) {
                texts.add(SheetNumber.written(number));
            } else {
                texts.add(cell == null ? "" : SafeCell.guarded(cell.toString()));
            }
        }
        printer.printRecord(texts);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
