package vn.ketnoi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The currencies that prices and contracts may be in, and what one was worth in dong on a day. */
@ApplicationScoped
@Named
public class Currencies {

    private final List<Rate> rates;

    private record Rate(String code, String nameVi, String nameEn, LocalDate from, BigDecimal dong) {}

    public Currencies() {
        rates = CsvFile.read("/reference/currencies.csv").stream()
                .map(row -> new Rate(
                        row.get("code"),
                        row.get("name_vi"),
                        row.get("name_en"),
                        LocalDate.parse(row.get("valid_from")),
                        new BigDecimal(row.get("vnd_per_unit"))))
                .toList();
    }

    /** Their ISO 4217 codes, in the order of the file. */
    public List<String> codes() {
        return List.copyOf(new LinkedHashSet<>(rates.stream().map(Rate::code).toList()));
    }

    public boolean isKnown(@Nullable String code) {
        return rates.stream().anyMatch(r -> r.code().equals(code));
    }

    /** The name of a currency; the code itself when it is not known. */
    public String name(String code, String language) {
        return rates.stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .map(r -> language.equals("en") ? r.nameEn() : r.nameVi())
                .orElse(code);
    }

    /** How many dong one was worth on a day; empty for an unknown currency or a day before the first rate. */
    public Optional<BigDecimal> dong(String code, LocalDate day) {
        return rates.stream()
                .filter(r -> r.code().equals(code) && !r.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isAfter(earlier.from()) ? later : earlier)
                .map(Rate::dong);
    }
}
