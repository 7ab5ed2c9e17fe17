package vn.ketnoi.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with a point, as people type them and databases store them. */
public final class Decimals {

    /** Longer ones are left alone: writing out 1e999999999 would take all memory. They are refused elsewhere. */
    private static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern POINTS = Pattern.compile("[-+]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("[-+]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");

    private Decimals() {}

    /** Without zeros at its end, so that 92000 and 92000.00 are equal and look equal. */
    public static BigDecimal plain(BigDecimal number) {
        return number == null || isLong(number) ? number : shortest(number);
    }

    public static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    /**
     * Reads a number as people type it. A point or comma before exactly three digits separates thousands (98.000 is
     * ninety-eight thousand), except after a lone 0; any other single one begins the fraction.
     *
     * @throws NumberFormatException when it is no number
     */
    public static BigDecimal read(String text) {
        String bare = SPACES.matcher(text.strip()).replaceAll("");
        if (POINTS.matcher(bare).matches()) {
            return plain(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (COMMAS.matcher(bare).matches()) {
            return plain(new BigDecimal(bare.replace(",", "")));
        }
        return plain(new BigDecimal(bare.replace(',', '.')));
    }

    /** Writes a number so that {@link #read} understands it. */
    public static String typed(BigDecimal number) {
        String text = number.toPlainString();
        return POINTS.matcher(text).matches() ? text + "0" : text;
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isLong(BigDecimal number) {
        return number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST;
    }
}
