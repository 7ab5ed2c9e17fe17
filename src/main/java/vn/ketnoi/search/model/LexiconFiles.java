package vn.ketnoi.search.model;

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
import vn.ketnoi.search.model.Lexicon.Kind;
import vn.ketnoi.search.model.Lexicon.Meaning;

/** The lists of {@code search-config}, read into a {@link Lexicon}. */
final class LexiconFiles {

    private static final String OR = "\\|";

    /** What goods of several categories are a kind of (cutlery, home decor); a row without anything wider is a trait. */
    private static final String NOTHING = "*";

    private final Lexicon lexicon;
    private final List<List<String>> regional = new ArrayList<>();

    /** The concept behind a name, for what lists say of each other. */
    private final Map<String, String> codes = new HashMap<>();

    LexiconFiles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Categories categories, Provinces provinces) {
        CsvFile.read("/search-config/regional.csv").forEach(row -> {
            regional.add(List.of(row.get("north"), row.get("south")));
            regional.add(List.of(row.get("south"), row.get("north")));
        });
        List<CSVRecord> rows = CsvFile.read("/search-config/thesaurus.csv");
        categories.all().forEach(c -> {
            codes.put(c.code(), c.code());
            own(c).forEach(name -> codes.putIfAbsent(name, c.code()));
            if (c.parent() == null) {
                lexicon.isTop(c.code());
            }
        });
        rows.forEach(row ->
                codes.putIfAbsent(SearchText.exact(terms(row.get("vi"), OR).get(0)), code(row)));
        rows.forEach(this::addRow);
        categories.all().forEach(this::addCategory);
        CsvFile.read("/search-config/groups.csv").forEach(this::addGroup);
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

    /** A list names a category by its code or its name, and a row of the thesaurus by its first name. */
    private String codeOf(String name) {
        return codes.getOrDefault(SearchText.exact(name), codes.getOrDefault(name, name));
    }

    private void addRow(CSVRecord row) {
        List<String> above = terms(row.get("broader"), OR);
        String code = terms(row.get("vi"), OR).stream()
                .map(name -> codes.get(SearchText.exact(name)))
                .filter(c -> c != null && !c.contains("/"))
                .findFirst()
                .orElse(code(row));
        above.stream()
                .filter(wider -> !wider.equals(NOTHING))
                .map(this::codeOf)
                .filter(wider -> !wider.equals(code))
                .forEach(wider -> lexicon.isKindOf(code, wider));
        addTerms(names(row), above.isEmpty() ? Kind.TRAIT : Kind.THING, code);
    }

    private void addCategory(Category category) {
        String code = category.code();
        if (category.parent() != null) {
            lexicon.isKindOf(code, category.parent());
        }
        own(category).forEach(term -> lexicon.add(new Meaning(term, Kind.THING, code)));
        Stream.of(
                        terms(category.nameVi(), ",").stream(),
                        terms(category.nameEn(), ",| and ").stream(),
                        category.synonymsVi().stream(),
                        category.synonymsEn().stream())
                .flatMap(names -> names)
                .map(SearchText::exact)
                .distinct()
                .forEach(term -> lexicon.add(
                        new Meaning(term, Kind.THING, category.parent() == null ? code : kindOf(code, term))));
    }

    /** What stands for a category is a kind of what it holds: who looks for jackfruit chips wants no other dried fruit. */
    private String kindOf(String category, String term) {
        String code = category + "/" + term;
        lexicon.isKindOf(code, category);
        return code;
    }

    /** The one name of a category that is no list. */
    private static Stream<String> own(Category category) {
        return Stream.of(category.nameVi(), category.nameEn())
                .filter(name -> !name.contains(",") && !name.contains(" and "))
                .map(SearchText::exact);
    }

    private void addGroup(CSVRecord row) {
        String code = "group/" + terms(row.get("vi"), OR).get(0);
        terms(row.get("of"), OR).forEach(name -> lexicon.isKindOf(codeOf(name), code));
        lexicon.isTop(code);
        names(row).flatMap(List::stream).map(SearchText::exact).forEach(name -> lexicon.onlyGroup(name, code));
        addTerms(names(row), Kind.THING, code);
    }

    private void addUse(CSVRecord row) {
        String code = "use/" + terms(row.get("en"), OR).get(0);
        lexicon.serves(
                code,
                terms(row.get("for"), OR).stream().map(this::codeOf).distinct().toList());
        addTerms(names(row), Kind.USE, code);
    }

    private void addProvince(Province province, @Nullable String code) {
        if (code != null) {
            addTerms(Stream.of(List.of(province.nameVi(), province.nameEn())), Kind.PROVINCE, code);
        }
    }

    private Stream<List<String>> names(CSVRecord row) {
        List<String> english = terms(row.get("en"), OR);
        english.forEach(lexicon::hasEnglish);
        return Stream.of(terms(row.get("vi"), OR), english);
    }

    private void addTerms(Stream<List<String>> lists, Kind kind, String code) {
        lists.flatMap(List::stream)
                .map(SearchText::exact)
                .flatMap(term -> Stream.concat(Stream.of(term), inOtherRegions(term)))
                .distinct()
                .forEach(term -> lexicon.add(new Meaning(term, kind, code)));
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

    private static List<String> terms(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
