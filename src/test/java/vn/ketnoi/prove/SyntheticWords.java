package vn.ketnoi.prove;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.VietnameseText;

/** Names of products and texts that look for them, made of the words the portal knows. */
final class SyntheticWords {

    /** What a product can be called. */
    record Kind(String category, List<String> vi, List<String> en) {}

    private static final List<String> FILTERS = List.of(
            "verified=true", "exportReady=true", "processing=DEEP", "facilityKind=COOPERATIVE", "priceMax=500000");
    private static final int PHRASES = 14;

    private final List<Province> provinces = new Provinces().now();
    private final List<Kind> kinds = CsvFile.read("/search-config/taxonomy.csv").stream()
            .filter(row -> !row.get("parent").isEmpty())
            .map(row -> new Kind(row.get("code"), terms(row, "vi"), terms(row, "en")))
            .toList();
    private final List<CSVRecord> others = CsvFile.read("/search-config/thesaurus.csv").stream()
            .filter(row -> !row.get("vi").isBlank())
            .toList();

    private static List<String> terms(CSVRecord row, String language) {
        return Stream.concat(Stream.of(row.get("name_" + language)), split(row.get("synonyms_" + language)))
                .toList();
    }

    private static Stream<String> split(String cell) {
        return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** Some kinds are made by many, most by few. */
    Kind kind(Seeded chance) {
        int draw = chance.below(1_000);
        return kinds.get(kinds.size() * draw / 1_000 * draw / 1_000);
    }

    String qualifier(Seeded chance) {
        return chance.pick(split(chance.pick(others).get("vi")).toList());
    }

    String province(Seeded chance) {
        return chance.pick(provinces).code();
    }

    String nameVi(Kind kind, Seeded chance) {
        String name = chance.pick(kind.vi()) + " " + qualifier(chance);
        String end = chance.chance(30) ? chance.pick(provinces).nameVi() : qualifier(chance);
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + " " + end;
    }

    String nameEn(Kind kind, Seeded chance) {
        List<String> ending = split(chance.pick(others).get("en")).toList();
        return (ending.isEmpty() ? "" : ending.get(0) + " ")
                + (kind.en().isEmpty() ? kind.category() : kind.en().get(0));
    }

    String description(Seeded chance) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < PHRASES; i++) {
            phrases.add((i % 5 == 0 ? "làm từ " : i % 3 == 0 ? "cùng với " : "có ") + qualifier(chance));
        }
        return String.join(", ", phrases) + ".";
    }

    /** Parameters of searches: one to three words, every third without accents, some in English, every third filtered. */
    List<String> searches(int count) {
        Seeded chance = new Seeded("searches");
        return Stream.generate(() -> "q=" + encoded(text(chance)) + filter(chance))
                .distinct()
                .limit(count)
                .toList();
    }

    private String text(Seeded chance) {
        Kind kind = kind(chance);
        if (chance.chance(10) && !kind.en().isEmpty()) {
            return chance.pick(kind.en());
        }
        String text =
                switch (chance.below(3)) {
                    case 0 -> qualifier(chance);
                    case 1 -> chance.pick(kind.vi());
                    default -> chance.pick(kind.vi()) + " " + qualifier(chance);
                };
        return short3(chance.chance(33) ? VietnameseText.fold(text) : text);
    }

    private String filter(Seeded chance) {
        if (!chance.chance(33)) {
            return "";
        }
        return "&" + (chance.chance(40) ? "province=" + province(chance) : chance.pick(FILTERS));
    }

    /** Parameters of suggestions: what stands in the box while a name is being typed. */
    List<String> beginnings(int count) {
        Seeded chance = new Seeded("beginnings");
        return Stream.generate(() -> chance.pick(kind(chance).vi()))
                .map(name -> chance.chance(50) ? VietnameseText.fold(name) : name)
                .map(name -> name.substring(0, Math.min(name.length(), 2 + chance.below(10)))
                        .strip())
                .filter(name -> name.length() > 1)
                .map(name -> "q=" + encoded(name))
                .distinct()
                .limit(count)
                .toList();
    }

    private static String short3(String text) {
        return Stream.of(text.split(" ")).limit(3).reduce((a, b) -> a + " " + b).orElse(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
