package vn.ketnoi.programme.model;

import java.time.LocalDate;

/** A quarter of a year: the period outcomes are counted in and reported for. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** As the tracker writes it, such as 2025Q3. */
    public String code() {
        return year + "Q" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return code().compareTo(other.code());
    }
}
