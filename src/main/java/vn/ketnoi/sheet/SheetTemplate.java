package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty workbook to fill in: a sheet for the rows, one that explains, and one that holds what may be chosen from. */
public final class SheetTemplate {

    private static final int ROWS = 5000;
    private static final double WIDTH = 22;
    private static final double WIDE = 110;

    private SheetTemplate() {}

    /**
     * @param columns their headings, each with what may be chosen from; with nothing where anything may be written
     * @param help lines of the sheet that explains
     */
    public static void write(
            OutputStream out, String name, Map<String, List<String>> columns, String helpName, List<String> help)
            throws IOException {
        Workbook workbook = new Workbook(out, "KetNoi", "1.0");
        Worksheet rows = workbook.newWorksheet(name);
        Worksheet explained = workbook.newWorksheet(helpName);
        Worksheet lists = workbook.newWorksheet("lists");
        rows.freezePane(0, 1);
        List<String> headings = new ArrayList<>(columns.keySet());
        for (int column = 0; column < headings.size(); column++) {
            rows.value(0, column, headings.get(column));
            rows.style(0, column).bold().set();
            rows.width(column, WIDTH);
            offer(rows, lists, column, columns.getOrDefault(headings.get(column), List.of()));
        }
        explained.width(0, WIDE);
        for (int line = 0; line < help.size(); line++) {
            explained.value(line, 0, help.get(line));
            explained.style(line, 0).wrapText(true).set();
        }
        workbook.finish();
    }

    /** Other words are taken, too: they may be written in many ways. */
    private static void offer(Worksheet rows, Worksheet lists, int column, List<String> choices) {
        if (choices.isEmpty()) {
            return;
        }
        for (int line = 0; line < choices.size(); line++) {
            lists.value(line, column, choices.get(line));
        }
        rows.range(1, column, ROWS, column)
                .validateWithList(lists.range(0, column, choices.size() - 1, column))
                .allowBlank(true)
                .showErrorMessage(false);
    }
}
