package vn.ketnoi.shared;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers with a point, as people type them and databases store them. */
public final class Decimals {

    /** Longer ones are left alone: writing out 1e999999999 would take all memory. They are refused elsewhere. */
    private static final int LONGEST = 60;

    private Decimals() {}

    /** Without zeros at its end, so that 92000 and 92000.00 are equal and look equal. */
    public static BigDecimal plain(BigDecimal number) {
        return number == null || isLong(number) ? number : shortest(number);
    }

    public static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isLong(BigDecimal number) {
        return number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST;
    }
}
