package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;

/** The words the portal knows: what else people call a thing, in either language, and what is a category or a province. */
@ApplicationScoped
public class Lexicon {

    /**
     * One meaning of a term.
     *
     * @param exact the term with its accents
     * @param vi other Vietnamese words for it, with accents
     * @param en English words for it, folded
     * @param category the category it names, if any; province likewise
     */
    record Meaning(
            String exact, List<String> vi, List<String> en, @Nullable String category, @Nullable String province) {}

    private final Map<String, List<Meaning>> byTerm = new HashMap<>();
    private int longest;

    protected Lexicon() {}

    @Inject
    public Lexicon(Categories categories, Provinces provinces) {
        CsvFile.read("/search-config/thesaurus.csv").forEach(this::addSynonyms);
        categories.all().forEach(this::addCategory);
        provinces.list(Province.BEFORE).forEach(p -> addProvince(p, p.successor()));
        provinces.now().forEach(p -> addProvince(p, p.code()));
    }

    private void addSynonyms(CSVRecord row) {
        List<String> vi = terms(row.get("vi"), "\\|").map(SearchText::exact).toList();
        List<String> en = terms(row.get("en"), "\\|").map(SearchText::folded).toList();
        Stream.concat(vi.stream(), en.stream()).forEach(term -> add(new Meaning(term, vi, en, null, null)));
    }

    private void addCategory(Category category) {
        Stream.of(
                        terms(category.nameVi(), ",").toList(),
                        terms(category.nameEn(), ",| and ").toList(),
                        category.synonymsVi(),
                        category.synonymsEn())
                .flatMap(List::stream)
                .forEach(term -> add(new Meaning(SearchText.exact(term), List.of(), List.of(), category.code(), null)));
    }

    private void addProvince(Province province, @Nullable String code) {
        Stream.of(province.nameVi(), province.nameEn())
                .distinct()
                .forEach(name -> add(new Meaning(SearchText.exact(name), List.of(), List.of(), null, code)));
    }

    private void add(Meaning meaning) {
        String key = SearchText.folded(meaning.exact());
        if (!key.isEmpty()) {
            byTerm.computeIfAbsent(key, k -> new ArrayList<>()).add(meaning);
            longest = Math.max(longest, SearchText.words(key).size());
        }
    }

    private static Stream<String> terms(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** How many words the longest known term has. */
    int longest() {
        return longest;
    }

    /**
     * What a term may mean. With accents in it, one word means only itself (bơ is not bò), while a longer term forgives a
     * slip in one of its accents.
     */
    List<Meaning> meanings(String exact) {
        String folded = SearchText.folded(exact);
        List<Meaning> all = byTerm.getOrDefault(folded, List.of());
        if (!isAccented(exact)) {
            return all;
        }
        List<Meaning> same = all.stream().filter(m -> m.exact().equals(exact)).toList();
        return same.isEmpty() && folded.contains(" ") ? all : same;
    }

    static boolean isAccented(String exact) {
        return exact.chars().anyMatch(c -> c > 127);
    }
}
