package vn.ketnoi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The divisions of VSIC 2018 in which rural industrial facilities work. */
@ApplicationScoped
@Named
public class Industries {

    public record Industry(String code, String nameVi, String nameEn) {

        public String name(String language) {
            return language.equals("en") ? nameEn : nameVi;
        }
    }

    private final Map<String, Industry> byCode = new LinkedHashMap<>();

    public Industries() {
        CsvFile.read("/reference/vsic-divisions.csv")
                .forEach(row -> byCode.put(
                        row.get("code"), new Industry(row.get("code"), row.get("name_vi"), row.get("name_en"))));
    }

    public List<Industry> all() {
        return List.copyOf(byCode.values());
    }

    /** All of them, and first a code in use that is none of them, so that a form can show and keep it. */
    public List<Industry> choices(@Nullable String inUse) {
        return inUse == null || inUse.isBlank() || byCode.containsKey(inUse)
                ? all()
                : Stream.concat(Stream.of(new Industry(inUse, inUse, inUse)), byCode.values().stream())
                        .toList();
    }

    /** The name of an industry; the code itself when it is on no list. */
    public String name(String code, String language) {
        Industry industry = byCode.get(code);
        return industry == null ? code : industry.name(language);
    }
}
