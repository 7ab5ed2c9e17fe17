package vn.ketnoi.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnoi.reference.CsvFile;

/**
 * Requests written as people say them: "tôi cần mua 500 chai nước mắm". Of those only the thing is looked for, without
 * the words that ask and without how much of it is wanted.
 */
final class Asking {

    /** A shorter text names a thing, even if one of its words could ask. */
    private static final int SHORTEST = 4;

    private static final Set<String> UNITS = units(
            "chai hũ lọ gói túi bao thùng hộp can phuy bộ cái chiếc đôi cặp kg ký cân gam tấn tạ yến lít lit ml mét m container công");

    private static final Set<String> WORDS = CsvFile.read("/search-config/asking-words.csv").stream()
            .flatMap(row -> Stream.of(row.get("words").split("\\|")))
            .flatMap(words -> Stream.of(SearchText.exact(words), SearchText.folded(words)))
            .collect(Collectors.toSet());

    private static final int LONGEST =
            WORDS.stream().mapToInt(w -> SearchText.words(w).size()).max().orElseThrow();

    private Asking() {}

    private static Set<String> units(String words) {
        return Stream.of(words.split(" "))
                .flatMap(word -> Stream.of(word, SearchText.folded(word)))
                .collect(Collectors.toSet());
    }

    /** The words that name something, as all in a known term do; all of them when none asks, or nothing else is left. */
    static List<String> without(List<String> words, Lexicon lexicon) {
        if (words.size() < SHORTEST) {
            return words;
        }
        List<String> kept = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Term term : Term.longest(words, lexicon)) {
            List<String> of = SearchText.words(term.exact());
            if (of.size() > 1) {
                kept.addAll(naming(open));
                kept.addAll(of);
                open.clear();
            } else {
                open.addAll(of);
            }
        }
        kept.addAll(naming(open));
        return kept.isEmpty() || kept.size() == words.size() ? words : withoutAmount(kept);
    }

    private static List<String> naming(List<String> words) {
        List<String> naming = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int asking = asking(words, from);
            if (asking == 0) {
                naming.add(words.get(from));
            }
            from += Math.max(1, asking);
        }
        return naming;
    }

    /** How many words that ask begin here. */
    private static int asking(List<String> words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            if (WORDS.contains(String.join(" ", words.subList(from, to)))) {
                return to - from;
            }
        }
        return 0;
    }

    private static List<String> withoutAmount(List<String> words) {
        boolean amount = words.size() > 2 && words.get(0).matches("[\\d.,]+") && UNITS.contains(words.get(1));
        return amount ? words.subList(2, words.size()) : words;
    }
}
