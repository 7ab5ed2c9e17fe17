package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.ketnoi.catalogue.Categories;
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

    private final NavigableMap<String, List<Meaning>> byTerm = new TreeMap<>();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final Map<String, List<String>> serving = new HashMap<>();
    private final Map<String, List<Meaning>> beginning = new HashMap<>();
    private final Map<String, List<String>> joined = new HashMap<>();
    private final Set<String> exactWords = new HashSet<>();
    private final Set<String> englishWords = new HashSet<>();
    private final Set<String> tops = new HashSet<>();
    private int longest;

    /** With fewer letters there are too many ways to go on. */
    private static final int SHORTEST_BEGINNING = 4;

    /** So many goods may be meant by half a name. */
    private static final int FEW = 6;

    /** Each known term, and what longer ones begin with. */
    private final Set<String> begun = new HashSet<>();

    protected Lexicon() {}

    @Inject
    public Lexicon(Categories categories, Provinces provinces) {
        new LexiconFiles(this).read(categories, provinces);
    }

    void isKindOf(String code, String wider) {
        broader.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(wider);
    }

    /** It is half the catalogue. */
    void isTop(String code) {
        tops.add(code);
    }

    void serves(String use, List<String> categories) {
        serving.put(use, categories);
    }

    void add(Meaning meaning) {
        String key = SearchText.folded(meaning.exact());
        if (!key.isEmpty()) {
            byTerm.computeIfAbsent(key, k -> new ArrayList<>()).add(meaning);
            longest = Math.max(longest, SearchText.words(key).size());
            exactWords.addAll(SearchText.words(meaning.exact()));
            if (meaning.kind() == Kind.PROVINCE && key.contains(" ")) {
                joined.putIfAbsent(key.replace(" ", ""), SearchText.words(meaning.exact()));
            }
            if (meaning.kind() == Kind.THING) {
                for (int end = key.indexOf(' ', key.indexOf(' ') + 1); end > 0; end = key.indexOf(' ', end + 1)) {
                    beginning
                            .computeIfAbsent(key.substring(0, end), k -> new ArrayList<>())
                            .add(meaning);
                }
            }
            for (int end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
                begun.add(key.substring(0, end));
            }
            begun.add(key);
        }
    }

    /** What gathers several categories is none of them: fruit is neither all that is in "fruit and vegetables" nor half of it. */
    void onlyGroup(String exact, String group) {
        byTerm.getOrDefault(SearchText.folded(exact), new ArrayList<>())
                .removeIf(m -> m.exact().equals(exact)
                        && (tops.contains(m.code())
                                || broader.getOrDefault(m.code(), Set.of()).contains(group)));
    }

    /** How many words the longest known term has. */
    int longest() {
        return longest;
    }

    /** Whether any known term has this word as it is written, or any English one its singular. */
    boolean hasWord(String word) {
        return exactWords.contains(word) || englishWords.contains(SearchText.folded(word));
    }

    void hasEnglish(String term) {
        englishWords.addAll(SearchText.words(SearchText.folded(term)));
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

    /** Whether any known term is this, or goes on after it; written without accents. */
    boolean canBegin(String folded) {
        return begun.contains(folded);
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
        List<Meaning> all = byTerm.getOrDefault(folded, severalBegin(folded));
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

    private List<Meaning> severalBegin(String folded) {
        List<Meaning> all = beginning.getOrDefault(folded, List.of());
        return all.stream().map(Meaning::code).distinct().count() > 1 ? all : List.of();
    }

    /** Half the country does not tell the two rising tones apart: đậu hủ is đậu hũ. */
    private static String level(String exact) {
        return Normalizer.normalize(exact, Normalizer.Form.NFD).replace('\u0303', '\u0309');
    }

    /** The goods whose name goes on from here within a word; none when they are many. */
    Set<String> begun(String exact, String folded) {
        if (folded.length() < SHORTEST_BEGINNING) {
            return Set.of();
        }
        List<Meaning> all = byTerm.subMap(folded, false, folded + Character.MAX_VALUE, false).values().stream()
                .flatMap(List::stream)
                .filter(m -> m.kind() == Kind.THING)
                .toList();
        List<Meaning> same =
                all.stream().filter(m -> m.exact().startsWith(exact)).toList();
        Set<String> codes =
                (same.isEmpty() ? all : same).stream().map(Meaning::code).collect(Collectors.toSet());
        Set<String> widest = codes.stream()
                .filter(code -> withBroader(broader.getOrDefault(code, Set.of())).stream()
                        .noneMatch(codes::contains))
                .collect(Collectors.toSet());
        return widest.size() <= FEW ? widest : Set.of();
    }

    /** The words of a place whose name was written as one (Dalat); otherwise the word itself. */
    List<String> apart(String word) {
        return joined.getOrDefault(SearchText.folded(word), List.of(word));
    }

    private boolean hasSlip(String exact) {
        return SearchText.words(exact).stream().anyMatch(word -> isAccented(word) && !exactWords.contains(word));
    }

    /** Whether these are words of a text with accents, all of which are known. */
    boolean isSure(List<String> text) {
        return text.stream().anyMatch(Lexicon::isAccented) && exactWords.containsAll(text);
    }

    static boolean isAccented(String exact) {
        return exact.chars().anyMatch(c -> c > 127);
    }
}
