package vn.ketnoi.sheet;

import java.util.regex.Pattern;

/**
 * Text that an office program would run as a formula is kept as the text it is here, and gets an apostrophe in front
 * when it is given out. Read again, the apostrophe is gone; so text that has one already gets another.
 */
final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9., ]*");

    private SafeCell() {}

    static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
