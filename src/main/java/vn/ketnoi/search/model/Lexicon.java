package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;

/**
 * The words the portal knows, in both languages, and what they mean. A meaning is a concept of the thesaurus, a category, a
 * use, or a province; names and texts are read by it alike when they are indexed and when they are asked for, so that a
 * thing is found by whatever either side calls it, and under whatever it is a kind of.
 */
@ApplicationScoped
public class Lexicon {

    /** What sort of thing a term means. */
    enum Kind {
        /** Something that can be bought. */
        THING,
        /** What can be said of a thing: how it is made, of what, by whom. */
        TRAIT,
        /** What somebody wants it for. */
        USE,
        PROVINCE
    }

    /**
     * One meaning of a term.
     *
     * @param exact the term with its accents
     * @param code the concept: a category's or a province's own code, or one of ours
     */
    record Meaning(String exact, Kind kind, String code) {}

    private static final String OR = "\\|";

    private final Map<String, List<Meaning>> byTerm = new HashMap<>();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final Map<String, List<String>> serving = new HashMap<>();
    private final Map<String, List<Meaning>> beginning = new HashMap<>();
    private final Set<String> exactWords = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final List<List<String>> regional = new ArrayList<>();
    private final Set<String> tops = new HashSet<>();
    private int longest;

    protected Lexicon() {}

    @Inject
    public Lexicon(Categories categories, Provinces provinces) {
        CsvFile.read("/search-config/regional.csv").forEach(row -> {
            regional.add(List.of(row.get("north"), row.get("south")));
            regional.add(List.of(row.get("south"), row.get("north")));
        });
        List<CSVRecord> rows = CsvFile.read("/search-config/thesaurus.csv");
        Map<String, String> codes = new HashMap<>();
        categories.all().forEach(c -> {
            codes.put(c.code(), c.code());
            own(c).forEach(name -> codes.putIfAbsent(name, c.code()));
            if (c.parent() == null) {
                tops.add(c.code());
            }
        });
        rows.forEach(row ->
                codes.putIfAbsent(SearchText.exact(terms(row.get("vi"), OR).get(0)), code(row)));
        rows.forEach(row -> addRow(row, codes));
        CsvFile.read("/search-config/groups.csv").forEach(row -> addGroup(row, codes));
        categories.all().forEach(this::addCategory);
        CsvFile.read("/search-config/uses.csv").forEach(this::addUse);
        CsvFile.read("/search-config/places.csv")
                .forEach(row -> addTerms(names(row), Kind.PROVINCE, row.get("province")));
        provinces.list(Province.BEFORE).forEach(p -> addProvince(p, p.successor()));
        provinces.now().forEach(p -> addProvince(p, p.code()));
    }

    /** Its first names in both languages, as some first names mean two things. */
    private static String code(CSVRecord row) {
        return terms(row.get("vi"), OR).get(0) + "/" + terms(row.get("en"), OR).get(0);
    }

    private void addRow(CSVRecord row, Map<String, String> codes) {
        List<String> above = terms(row.get("broader"), OR);
        String code = terms(row.get("vi"), OR).stream()
                .map(name -> codes.get(SearchText.exact(name)))
                .filter(c -> c != null && !c.contains("/"))
                .findFirst()
                .orElse(code(row));
        above.stream()
                .map(name -> codes.getOrDefault(SearchText.exact(name), codes.getOrDefault(name, name)))
                .filter(wider -> !wider.equals(code))
                .forEach(wider -> broader.computeIfAbsent(code, c -> new LinkedHashSet<>())
                        .add(wider));
        addTerms(names(row), above.isEmpty() ? Kind.TRAIT : Kind.THING, code);
    }

    private void addCategory(Category category) {
        String code = category.code();
        if (category.parent() != null) {
            broader.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(category.parent());
        }
        own(category).forEach(term -> add(new Meaning(term, Kind.THING, code)));
        Stream.of(
                        terms(category.nameVi(), ",").stream(),
                        terms(category.nameEn(), ",| and ").stream(),
                        category.synonymsVi().stream(),
                        category.synonymsEn().stream())
                .flatMap(names -> names)
                .map(SearchText::exact)
                .distinct()
                .forEach(term ->
                        add(new Meaning(term, Kind.THING, category.parent() == null ? code : kindOf(code, term))));
    }

    /** What stands for a category is a kind of what it holds: who looks for jackfruit chips wants no other dried fruit. */
    private String kindOf(String category, String term) {
        String code = category + "/" + term;
        broader.put(code, new LinkedHashSet<>(Set.of(category)));
        return code;
    }

    /** The one name of a category that is no list. */
    private static Stream<String> own(Category category) {
        return Stream.of(category.nameVi(), category.nameEn())
                .filter(name -> !name.contains(",") && !name.contains(" and "))
                .map(SearchText::exact);
    }

    private void addGroup(CSVRecord row, Map<String, String> codes) {
        String code = "group/" + terms(row.get("vi"), OR).get(0);
        terms(row.get("of"), OR).forEach(name -> broader.computeIfAbsent(
                        codes.getOrDefault(SearchText.exact(name), codes.getOrDefault(name, name)),
                        c -> new LinkedHashSet<>())
                .add(code));
        tops.add(code);
        addTerms(names(row), Kind.THING, code);
    }

    private void addUse(CSVRecord row) {
        String code = "use/" + terms(row.get("en"), OR).get(0);
        serving.put(code, terms(row.get("for"), OR));
        addTerms(names(row), Kind.USE, code);
    }

    private void addProvince(Province province, @Nullable String code) {
        if (code != null) {
            addTerms(Stream.of(List.of(province.nameVi(), province.nameEn())), Kind.PROVINCE, code);
        }
    }

    private static Stream<List<String>> names(CSVRecord row) {
        return Stream.of(terms(row.get("vi"), OR), terms(row.get("en"), OR));
    }

    private void addTerms(Stream<List<String>> lists, Kind kind, String code) {
        lists.flatMap(List::stream)
                .map(SearchText::exact)
                .flatMap(term -> Stream.concat(Stream.of(term), inOtherRegions(term)))
                .distinct()
                .forEach(term -> add(new Meaning(term, kind, code)));
    }

    /** With one of its words as others say it; a term of one word has its other names in its own row. */
    private Stream<String> inOtherRegions(String term) {
        return term.contains(" ")
                ? regional.stream()
                        .map(pair -> (" " + term + " ").replace(" " + pair.get(0) + " ", " " + pair.get(1) + " "))
                        .map(String::strip)
                        .filter(other -> !other.equals(term))
                : Stream.of();
    }

    private void add(Meaning meaning) {
        String key = SearchText.folded(meaning.exact());
        if (!key.isEmpty()) {
            byTerm.computeIfAbsent(key, k -> new ArrayList<>()).add(meaning);
            longest = Math.max(longest, SearchText.words(key).size());
            words.addAll(SearchText.words(key));
            exactWords.addAll(SearchText.words(meaning.exact()));
            if (meaning.kind() == Kind.THING) {
                for (int end = key.indexOf(' ', key.indexOf(' ') + 1); end > 0; end = key.indexOf(' ', end + 1)) {
                    beginning
                            .computeIfAbsent(key.substring(0, end), k -> new ArrayList<>())
                            .add(meaning);
                }
            }
        }
    }

    private static List<String> terms(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** How many words the longest known term has. */
    int longest() {
        return longest;
    }

    /** Whether any known term has this word, written without accents. */
    boolean hasWord(String folded) {
        return words.contains(folded);
    }

    /** Everything that any of these is a kind of, and they themselves. */
    Set<String> withBroader(Collection<String> codes) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(codes);
        while (!open.isEmpty()) {
            String code = open.remove(open.size() - 1);
            if (all.add(code)) {
                open.addAll(broader.getOrDefault(code, Set.of()));
            }
        }
        return all;
    }

    /** What these are directly a kind of, unless that is half the catalogue. */
    Set<String> broader(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> broader.getOrDefault(code, Set.of()).stream())
                .filter(code -> !tops.contains(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The categories that serve a use, best first. */
    List<String> serving(String use) {
        return serving.getOrDefault(use, List.of());
    }

    /**
     * What a term may mean. In a text with accents a word means only itself (bơ is not bò, me is not mè), while a longer term
     * forgives a slip in an accent of a word that would mean nothing. Two words with which several terms begin mean all of these.
     */
    List<Meaning> meanings(String exact, String folded, boolean accentedText) {
        List<Meaning> all = byTerm.getOrDefault(folded, beginning.getOrDefault(folded, List.of()));
        if (!accentedText) {
            return all;
        }
        List<Meaning> same = all.stream()
                .filter(m -> isAccented(exact)
                        ? m.exact().equals(exact)
                                || m.exact().startsWith(exact + " ")
                                || (folded.contains(" ") && level(m.exact()).equals(level(exact)))
                        : !isAccented(m.exact()))
                .toList();
        return same.isEmpty() && folded.contains(" ") && hasSlip(exact) ? all : same;
    }

    /** Half the country does not tell the two rising tones apart: đậu hủ is đậu hũ. */
    private static String level(String exact) {
        return Normalizer.normalize(exact, Normalizer.Form.NFD).replace('\u0303', '\u0309');
    }

    private boolean hasSlip(String exact) {
        return SearchText.words(exact).stream().anyMatch(word -> isAccented(word) && !exactWords.contains(word));
    }

    static boolean isAccented(String exact) {
        return exact.chars().anyMatch(c -> c > 127);
    }
}
