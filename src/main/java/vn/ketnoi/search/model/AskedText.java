package vn.ketnoi.search.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed, cut into the longest terms the portal knows; the words between them stand alone.
 *
 * @param written as it was typed, for codes
 * @param provinces those named anywhere in it, also inside a longer term (chè Thái Nguyên)
 */
record AskedText(String written, String exact, String folded, List<Part> parts, Set<String> provinces) {

    /** Words that carry no meaning in English and are no Vietnamese syllables. */
    private static final Set<String> EMPTY_WORDS = Set.of("of", "for", "from", "with", "and");

    /** In words: Bà Rịa Vũng Tàu. */
    private static final int LONGEST_PROVINCE = 4;

    private static final int SHORTEST_BEGINNING = 4;

    /** In words. */
    private static final int LONG = 5;

    /**
     * @param vi what else it is called in Vietnamese, with accents; en in English, folded
     * @param categories which categories it names; provinces likewise
     */
    record Part(
            String exact,
            String folded,
            Set<String> vi,
            Set<String> en,
            Set<String> categories,
            Set<String> provinces) {

        boolean hasOtherWords() {
            return !vi.isEmpty() || !en.isEmpty() || !categories.isEmpty();
        }
    }

    static AskedText of(String written, Lexicon lexicon) {
        List<String> words = new ArrayList<>(Asking.without(SearchText.words(SearchText.exact(written))));
        if (!EMPTY_WORDS.containsAll(words)) {
            words.removeAll(EMPTY_WORDS);
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = Math.min(words.size(), from + lexicon.longest());
            Part part = part(words.subList(from, to), lexicon);
            while (to - from > 1 && !part.hasOtherWords() && part.provinces().isEmpty()) {
                to--;
                part = part(words.subList(from, to), lexicon);
            }
            parts.add(part);
            from = to;
        }
        String exact = String.join(" ", words);
        return new AskedText(
                written.strip(), exact, SearchText.folded(exact), List.copyOf(parts), provinces(words, lexicon));
    }

    private static Part part(List<String> words, Lexicon lexicon) {
        String exact = String.join(" ", words);
        List<Lexicon.Meaning> meanings = lexicon.meanings(exact);
        Set<String> vi = new LinkedHashSet<>();
        Set<String> en = new LinkedHashSet<>();
        Set<String> categories = new LinkedHashSet<>();
        Set<String> provinces = new LinkedHashSet<>();
        for (Lexicon.Meaning meaning : meanings) {
            vi.addAll(meaning.vi());
            en.addAll(meaning.en());
            categories.add(Objects.requireNonNullElse(meaning.category(), ""));
            provinces.add(Objects.requireNonNullElse(meaning.province(), ""));
        }
        String folded = SearchText.folded(exact);
        vi.remove(exact);
        en.remove(folded);
        categories.remove("");
        provinces.remove("");
        return new Part(exact, folded, vi, en, categories, provinces);
    }

    private static Set<String> provinces(List<String> words, Lexicon lexicon) {
        Set<String> provinces = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PROVINCE); to++) {
                provinces.addAll(part(words.subList(from, to), lexicon).provinces());
            }
        }
        return provinces;
    }

    /** What is looked for, without the provinces that were named; all of it when nothing else is left. */
    List<Part> things() {
        List<Part> things = parts.stream().filter(p -> p.provinces().isEmpty()).toList();
        return things.isEmpty() ? parts : things;
    }

    String thingsExact() {
        return things().stream().map(Part::exact).collect(Collectors.joining(" "));
    }

    String thingsFolded() {
        return SearchText.folded(thingsExact());
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    boolean isAccented() {
        return Lexicon.isAccented(exact);
    }

    /** Whether its last word may be half a word: one short word has too many ways to go on. */
    boolean canBeBegun() {
        return hasSeveralWords() || folded.length() >= SHORTEST_BEGINNING;
    }

    boolean isLong() {
        return SearchText.words(folded).size() >= LONG;
    }

    boolean hasSeveralWords() {
        return folded.contains(" ");
    }
}
