package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, its header bold and always in sight. */
final class WorkbookWriter implements SheetWriter {

    private static final int FLUSHED = 1000;
    private static final double WIDTH = 22;

    /** More digits than these a workbook would round. */
    private static final int MOST_DIGITS = 15;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookWriter(OutputStream out) {
        workbook = new Workbook(out, "KetNoi", "1.0");
        sheet = workbook.newWorksheet("KetNoi");
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
            if (row == 0) {
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            if (number.precision() <= MOST_DIGITS) {
                sheet.value(row, column, number);
            } else {
                sheet.inlineString(row, column, SheetNumber.written(number));
            }
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.inlineString(row, column, SafeCell.guarded(cell.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
