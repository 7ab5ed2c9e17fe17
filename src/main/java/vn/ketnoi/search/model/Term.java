package vn.ketnoi.search.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ketnoi.search.model.Lexicon.Kind;
import vn.ketnoi.search.model.Lexicon.Meaning;

/**
 * Words that stand together in a text, and what they may mean; a single word when nothing longer is known. What follows
 * is only filled in what somebody asks for.
 *
 * @param parts the thing and its trait, where it is named by both: a dried fish is a fish, and dried
 * @param wider what the thing it means is a kind of
 * @param serving the categories that serve the use it means, best first
 */
record Term(
        String exact,
        String folded,
        List<Meaning> meanings,
        List<Term> parts,
        Set<String> wider,
        List<String> serving) {

    /** A text as it is cut: each word with its accents and without. */
    private record Words(List<String> exact, List<String> folded, boolean accented) {

        static Words of(List<String> exact) {
            // All at once: a description has a hundred words, and folding one costs almost as much as folding all.
            List<String> together =
                    Arrays.asList(SearchText.folded(String.join(" ", exact)).split(" ", -1));
            return new Words(
                    exact,
                    together.size() == exact.size()
                            ? together
                            : exact.stream().map(SearchText::folded).toList(),
                    exact.stream().anyMatch(Lexicon::isAccented));
        }

        Term term(int from, int to, Lexicon lexicon) {
            String word = String.join(" ", exact.subList(from, to));
            String key = key(from, to);
            return new Term(word, key, lexicon.meanings(word, key, accented), List.of(), Set.of(), List.of());
        }

        String key(int from, int to) {
            return String.join(" ", folded.subList(from, to));
        }

        int size() {
            return exact.size();
        }
    }

    /** What somebody asks for, cut into the longest terms that are known. */
    static List<Term> asked(List<String> words, Lexicon lexicon) {
        Words text = Words.of(words);
        return longest(text, 0, text.size(), lexicon.longest(), lexicon).stream()
                .map(term -> term.explained(lexicon))
                .toList();
    }

    /** Cuts words into the longest terms that are known; the words between them stand alone. */
    static List<Term> longest(List<String> words, Lexicon lexicon) {
        Words text = Words.of(words);
        return longest(text, 0, text.size(), lexicon.longest(), lexicon);
    }

    private static List<Term> longest(Words text, int begin, int end, int longest, Lexicon lexicon) {
        List<Term> terms = new ArrayList<>();
        for (int from = begin; from < end; ) {
            int to = Math.min(end, from + longest);
            Term term = text.term(from, to, lexicon);
            while (to - from > 1 && !term.isKnown()) {
                to--;
                term = text.term(from, to, lexicon);
            }
            terms.add(term);
            from = to;
        }
        return terms;
    }

    /** Every known term in it, also those inside longer ones. */
    static List<Term> all(List<String> words, Lexicon lexicon) {
        Words text = Words.of(words);
        List<Term> terms = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            for (int to = from + 1; to <= text.size() && lexicon.canBegin(text.key(from, to)); to++) {
                Term term = text.term(from, to, lexicon);
                if (term.isKnown()) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    private Term explained(Lexicon lexicon) {
        List<String> serving = codes(Kind.USE).stream()
                .flatMap(use -> lexicon.serving(use).stream())
                .distinct()
                .toList();
        return new Term(exact, folded, meanings, parts(lexicon), lexicon.broader(codes(Kind.THING)), serving);
    }

    private List<Term> parts(Lexicon lexicon) {
        Words text = Words.of(SearchText.words(exact));
        if (text.size() == 1 || !isKnown()) {
            return List.of();
        }
        List<Term> parts = longest(text, 0, text.size(), text.size() - 1, lexicon);
        boolean apart = parts.stream().allMatch(Term::isKnown)
                && parts.stream()
                        .anyMatch(trait -> (trait.is(Kind.TRAIT) || trait.is(Kind.PROVINCE))
                                && parts.stream().anyMatch(thing -> thing != trait && thing.is(Kind.THING)));
        return apart ? parts : List.of();
    }

    boolean isKnown() {
        return !meanings.isEmpty();
    }

    /** What it may be with its accents; itself when it has none. */
    Set<String> accented() {
        Set<String> names = meanings.stream()
                .map(Meaning::exact)
                .filter(name ->
                        Lexicon.isAccented(name) && SearchText.folded(name).equals(folded))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.isEmpty() ? Set.of(exact) : names;
    }

    boolean hasRelated() {
        return !wider.isEmpty() || !parts.isEmpty();
    }

    /** Goods that share their name with a place are goods. */
    boolean isPlace() {
        return is(Kind.PROVINCE) && !is(Kind.THING) && !is(Kind.TRAIT);
    }

    boolean is(Kind kind) {
        return meanings.stream().anyMatch(m -> m.kind() == kind);
    }

    /** The concepts of a kind that it may mean. */
    Set<String> codes(Kind kind) {
        return meanings.stream()
                .filter(m -> m.kind() == kind)
                .map(Meaning::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
