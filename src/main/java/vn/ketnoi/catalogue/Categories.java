package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.shared.VietnameseText;

/** The two-level taxonomy of products, from {@code search-config/taxonomy.csv}. */
@ApplicationScoped
@Named
public class Categories {

    private final Map<String, Category> byCode = new LinkedHashMap<>();
    private final Map<String, Category> byWord = new HashMap<>();
    private final Map<String, Category> byFoldedWord = new HashMap<>();

    public Categories() {
        CsvFile.read("/search-config/taxonomy.csv").forEach(row -> {
            Category category = read(row);
            byCode.put(category.code(), category);
        });
        byCode.values().forEach(c -> learn(c, List.of(c.nameVi(), c.nameEn())));
        byCode.values().forEach(c -> learn(c, c.synonymsVi()));
        byCode.values().forEach(c -> learn(c, c.synonymsEn()));
    }

    private void learn(Category category, List<String> words) {
        words.forEach(word -> {
            byWord.putIfAbsent(VietnameseText.normalize(word), category);
            byFoldedWord.putIfAbsent(VietnameseText.fold(word), category);
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

    /**
     * Reads a category as people write it: its code, its name or a synonym in either language. Of a path such as "Đồ uống
     * / Chè xanh" the most special part that is known counts. Accents may be missing from two syllables on: a single
     * "tre" may be bamboo or "tré", a sausage.
     */
    public Optional<Category> read(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("[/>|]")));
        Collections.reverse(parts);
        parts.add(0, text);
        return parts.stream().map(this::word).flatMap(Optional::stream).findFirst();
    }

    private Optional<Category> word(String text) {
        String word = VietnameseText.normalize(text);
        Category exact = byWord.get(word);
        if (exact != null || !word.contains(" ")) {
            return Optional.ofNullable(exact).or(() -> find(word));
        }
        return Optional.ofNullable(byFoldedWord.get(VietnameseText.fold(text)));
    }

    /** The top category above one; empty for a top one. */
    public Optional<Category> parent(String code) {
        return find(code).map(Category::parent).flatMap(this::find);
    }
}
