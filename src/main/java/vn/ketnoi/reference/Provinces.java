package vn.ketnoi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.VietnameseText;

/** The provinces of both lists, and how old ones are found again. */
@ApplicationScoped
@Named
public class Provinces {

    private final Map<String, Province> byKey = new LinkedHashMap<>();

    public Provinces() {
        CsvFile.read("/reference/provinces.csv").forEach(row -> {
            Province province = new Province(
                    row.get("list"),
                    row.get("code"),
                    row.get("name_vi"),
                    row.get("name_en"),
                    CsvFile.optional(row, "successor"));
            byKey.put(province.list() + province.code(), province);
        });
    }

    /** The 34 provinces, in the order of their codes. */
    public List<Province> now() {
        return list(Province.NOW);
    }

    public List<Province> list(String list) {
        return byKey.values().stream().filter(p -> p.list().equals(list)).toList();
    }

    public Optional<Province> find(String list, String code) {
        return Optional.ofNullable(byKey.get(list + code));
    }

    /** A province of today by its code. */
    public Optional<Province> find(String code) {
        return find(Province.NOW, code);
    }

    public boolean isKnown(@Nullable String code) {
        return code != null && find(code).isPresent();
    }

    /** The name of a province of today; the code itself when it is not one. */
    public String name(String code, String language) {
        return find(code).map(p -> p.name(language)).orElse(code);
    }

    /** Which units a province of today consisted of on a day: itself, or its predecessors before the reform. */
    public List<Province> unitsOn(String code, LocalDate day) {
        if (Province.listOn(day).equals(Province.NOW)) {
            return find(code).stream().toList();
        }
        return list(Province.BEFORE).stream()
                .filter(p -> code.equals(p.successor()))
                .toList();
    }

    /** Reads a province as people write it: a code of today, or the name of any province of either list, accents or not. */
    public Optional<Province> read(String text) {
        String wanted = plain(text);
        return find(text.strip())
                .or(() -> now().stream().filter(p -> isNamed(p, wanted)).findFirst())
                .or(() -> list(Province.BEFORE).stream()
                        .filter(p -> isNamed(p, wanted))
                        .findFirst()
                        .flatMap(p -> Optional.ofNullable(p.successor()).flatMap(this::find)));
    }

    private static boolean isNamed(Province province, String wanted) {
        return plain(province.nameVi()).equals(wanted)
                || plain(province.nameEn()).equals(wanted);
    }

    private static String plain(String name) {
        return VietnameseText.fold(name)
                .replaceFirst("^(tinh|thanh pho|tp\\.?|city of) ?", "")
                .replaceFirst(" (province|city)$", "")
                .replaceAll("[\\s-]", "");
    }
}
