package vn.ketnoi.programme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and what was reached, in the nation or in one province of today.
 *
 * @param target the nation's, null when there is none
 * @param actual in the nation; for a province, what counts within it
 * @param firstCounted what counted there first: over the provinces these add up to the nation
 * @param percent of the nation's target, one decimal; null for a province and where a percentage would mean nothing
 * @param quarters by acceptance date, what was first counted in each quarter; quarters with nothing are left out
 */
public record IndicatorView(
        String programme,
        String code,
        String nameVi,
        String nameEn,
        String unitVi,
        String unitEn,
        @Nullable Integer target,
        boolean approximate,
        CountRule countRule,
        SubjectKind subject,
        long actual,
        long firstCounted,
        @Nullable BigDecimal percent,
        List<QuarterValue> quarters) {

    public IndicatorView {
        quarters = List.copyOf(quarters);
    }

    /** @param quarter such as 2025Q3 */
    public record QuarterValue(String quarter, long value) {}

    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }

    public String unit(String language) {
        return language.equals("en") ? unitEn : unitVi;
    }
}
