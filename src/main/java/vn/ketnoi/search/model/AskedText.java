package vn.ketnoi.search.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ketnoi.search.model.Lexicon.Kind;

/**
 * What somebody typed, cut into the longest terms the portal knows.
 *
 * @param written as it was typed, for codes
 * @param provinces those named anywhere in it, also inside a longer term (chè Thái Nguyên)
 * @param request whether it is a whole request, of which the words that ask are left out
 */
record AskedText(
        String written, String exact, String folded, List<Term> terms, Set<String> provinces, boolean request) {

    /** Words that carry no meaning in English and are no Vietnamese syllables. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("of", "for", "from", "with", "and", "cho", "của", "để", "với", "và", "các", "những", "dùng", "loại");

    private static final int SHORTEST_BEGINNING = 4;

    static AskedText of(String written, Lexicon lexicon) {
        List<String> typed = SearchText.words(SearchText.exact(written));
        List<String> words = new ArrayList<>(Asking.without(typed));
        boolean request = words.size() < typed.size();
        if (!EMPTY_WORDS.containsAll(words)) {
            words.removeAll(EMPTY_WORDS);
        }
        String exact = String.join(" ", words);
        Set<String> provinces = Term.all(words, lexicon).stream()
                .flatMap(term -> term.codes(Kind.PROVINCE).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new AskedText(
                written.strip(), exact, SearchText.folded(exact), Term.asked(words, lexicon), provinces, request);
    }

    /** What is looked for, without the provinces that were named; all of it when nothing else is left. */
    List<Term> things() {
        List<Term> things = terms.stream().filter(t -> !t.isPlace()).toList();
        return things.isEmpty() ? terms : things;
    }

    List<Term> places() {
        return terms.stream().filter(Term::isPlace).toList();
    }

    /** The terms that name goods or what they are wanted for. */
    List<Term> goods() {
        return terms.stream().filter(t -> t.is(Kind.THING) || t.is(Kind.USE)).toList();
    }

    boolean hasWider() {
        return things().stream().anyMatch(t -> !t.wider().isEmpty());
    }

    /** What is looked for beside goods. */
    List<Term> beside() {
        return things().stream().filter(t -> !goods().contains(t)).toList();
    }

    /** Of goods only their traits may be missing; of a whole request, anything but the goods. */
    boolean mayLackTheRest() {
        return request || beside().stream().allMatch(Term::isKnown);
    }

    /** Whether what it names is most of it. */
    boolean isMostlyGoods() {
        long known = goods().stream()
                .mapToLong(t -> SearchText.words(t.exact()).size())
                .sum();
        return things().size() > 1
                && 2 * known >= SearchText.words(thingsExact()).size();
    }

    String thingsExact() {
        return things().stream().map(Term::exact).collect(Collectors.joining(" "));
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

    /** A single digit is the beginning of too much. */
    boolean endsWithLetters() {
        return !folded.matches("(.* )?\\d");
    }

    boolean hasSeveralWords() {
        return folded.contains(" ");
    }
}
