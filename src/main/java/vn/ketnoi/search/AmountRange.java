package vn.ketnoi.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amounts from one on and below another, as a facet's value: {@code 50000-200000}, {@code -50000}, {@code 10000000-}.
 *
 * @param from null where it begins at nothing
 * @param below null where it has no end
 */
public record AmountRange(@Nullable BigDecimal from, @Nullable BigDecimal below) {

    /** Of the price of one, in dong. */
    public static final List<AmountRange> PRICES = steps(50_000, 200_000, 1_000_000, 10_000_000, 100_000_000);

    /** Of the smallest quantity sold at once. */
    public static final List<AmountRange> MIN_ORDERS = steps(10, 50, 200, 1000, 5000);

    private static List<AmountRange> steps(long... steps) {
        List<AmountRange> ranges = new ArrayList<>();
        BigDecimal from = null;
        for (long step : steps) {
            BigDecimal below = BigDecimal.valueOf(step);
            ranges.add(new AmountRange(from, below));
            from = below;
        }
        ranges.add(new AmountRange(from, null));
        return List.copyOf(ranges);
    }

    /** The range among some that has this value. */
    public static Optional<AmountRange> among(List<AmountRange> ranges, String value) {
        return ranges.stream().filter(r -> r.value().equals(value)).findFirst();
    }

    public String value() {
        return (from == null ? "" : from.toPlainString()) + "-" + (below == null ? "" : below.toPlainString());
    }
}
