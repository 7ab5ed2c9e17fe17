package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.CsvFile;

/** The two-level taxonomy of products, from {@code search-config/taxonomy.csv}. */
@ApplicationScoped
@Named
public class Categories {

    private final Map<String, Category> byCode = new LinkedHashMap<>();

    public Categories() {
        CsvFile.read("/search-config/taxonomy.csv").forEach(row -> {
            Category category = read(row);
            byCode.put(category.code(), category);
        });
    }

    private static Category read(CSVRecord row) {
        return new Category(
                row.get("code"),
                CsvFile.optional(row, "parent"),
                row.get("name_vi"),
                row.get("name_en"),
                synonyms(row.get("synonyms_vi")),
                synonyms(row.get("synonyms_en")),
                CsvFile.optional(row, "hs"));
    }

    private static List<String> synonyms(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** All of both levels, in the order of the file. */
    public List<Category> all() {
        return List.copyOf(byCode.values());
    }

    public List<Category> tops() {
        return byCode.values().stream().filter(c -> c.parent() == null).toList();
    }

    public List<Category> children(String code) {
        return byCode.values().stream().filter(c -> code.equals(c.parent())).toList();
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean isKnown(@Nullable String code) {
        return code != null && byCode.containsKey(code);
    }

    /** The name of a category; the code itself when there is none such. */
    public String name(String code, String language) {
        return find(code).map(c -> c.name(language)).orElse(code);
    }

    /** The top category above one; empty for a top one. */
    public Optional<Category> parent(String code) {
        return find(code).map(Category::parent).flatMap(this::find);
    }
}
