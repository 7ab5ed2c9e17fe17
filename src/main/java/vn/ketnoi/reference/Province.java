package vn.ketnoi.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A province-level unit in one of the two lists: "63" until 30 June 2025, "34" since. Codes were reused, so a code means
 * something only together with its list. {@code successor} is the code in "34" that a province of "63" went into.
 */
public record Province(String list, String code, String nameVi, String nameEn, @Nullable String successor) {

    public static final String NOW = "34";
    public static final String BEFORE = "63";

    /** The first day of the 34 provinces (Resolution 202/2025/QH15). */
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** The list in force on a day. */
    public static String listOn(LocalDate day) {
        return day.isBefore(REFORM) ? BEFORE : NOW;
    }

    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }
}
