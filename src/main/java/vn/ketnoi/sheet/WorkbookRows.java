package vn.ketnoi.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;

/**
 * The rows of a workbook's first sheet. Of a formula the value counts that was worked out when the workbook was stored;
 * nothing is worked out here.
 */
final class WorkbookRows implements SheetRows {

    /** As many digits of a number as a workbook keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;

    WorkbookRows(Path file) throws IOException {
        WorkbookCheck.check(file);
        workbook = readable(() -> new ReadableWorkbook(file.toFile()));
        stream = readable(() -> workbook.getFirstSheet().openStream());
        rows = stream.iterator();
        Sheet.Row first = next();
        header = first == null ? List.of() : Sheet.distinct(withoutTail(first.cells()));
    }

    /** A formatted column without a word in it is none. */
    private static List<String> withoutTail(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Sheet.@Nullable Row next() {
        while (readable(rows::hasNext)) {
            Row row = readable(rows::next);
            List<String> cells = readable(() -> cells(row));
            if (!cells.stream().allMatch(String::isBlank)) {
                return new Sheet.Row(row.getRowNum(), cells);
            }
        }
        return null;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(raw);
            case FORMULA -> raw.matches("-?[0-9.]+([eE][+-]?[0-9]{1,3})?") ? number(raw) : raw;
            case BOOLEAN -> raw.equals("1") ? "true" : "false";
            default -> cell.getType() == CellType.STRING ? cell.getText() : raw;
        };
    }

    private static String number(String raw) {
        return SheetNumber.written(new BigDecimal(raw).round(DIGITS));
    }

    private interface Reading<T> {

        T read() throws IOException;
    }

    /** What the library makes of a broken workbook is anything. */
    private static <T> T readable(Reading<T> reading) {
        try {
            return reading.read();
        } catch (RejectedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            RejectedException refused = SheetReader.refused("sheet.workbook.broken");
            refused.initCause(e);
            throw refused;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
