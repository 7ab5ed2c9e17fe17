package vn.ketnoi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.VietnameseText;

/**
 * The units that products are sold in. What is on the list is stored as its code and shown in the reader's language; any
 * other unit is stored and shown as it was written.
 */
@ApplicationScoped
@Named
public class Units {

    private final List<Unit> units;
    private final Map<String, Unit> byWriting = new HashMap<>();

    private record Unit(String code, String nameVi, String nameEn, String pluralEn) {

        String name(String language) {
            return language.equals("en") ? nameEn : nameVi;
        }
    }

    public Units() {
        List<Unit> read = new ArrayList<>();
        for (CSVRecord row : CsvFile.read("/reference/units.csv")) {
            Unit unit = new Unit(row.get("code"), row.get("name_vi"), row.get("name_en"), row.get("plural_en"));
            read.add(unit);
            List<String> writings =
                    new ArrayList<>(List.of(unit.code(), unit.nameVi(), unit.nameEn(), unit.pluralEn()));
            writings.addAll(List.of(row.get("also").split("\\|")));
            writings.forEach(w -> byWriting.putIfAbsent(VietnameseText.normalize(w), unit));
        }
        units = List.copyOf(read);
    }

    /** The names of the units on the list, as suggestions. */
    public List<String> names(String language) {
        return units.stream().map(u -> u.name(language)).toList();
    }

    /** The code of a unit as people write it, or what they wrote when it is on no list. */
    public @Nullable String read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        Unit unit = byWriting.get(VietnameseText.normalize(written));
        return unit == null ? written.strip() : unit.code();
    }

    /** The name of a unit in a language; what is on no list is shown as it is. */
    public String name(@Nullable String code, String language) {
        if (code == null) {
            return "";
        }
        Unit unit = byWriting.get(VietnameseText.normalize(code));
        return unit == null ? code : unit.name(language);
    }

    /** The name as it stands behind an amount: 1 bottle, 24 bottles. */
    public String after(@Nullable Number amount, @Nullable String code, String language) {
        Unit unit = code == null ? null : byWriting.get(VietnameseText.normalize(code));
        boolean many = language.equals("en") && amount != null && amount.doubleValue() != 1;
        return unit != null && many ? unit.pluralEn() : name(code, language);
    }
}
