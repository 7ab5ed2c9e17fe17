package vn.ketnoi.search.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ketnoi.search.model.Lexicon.Kind;

/**
 * What somebody typed, cut into the longest terms the portal knows.
 *
 * @param written as it was typed, for codes
 * @param main the terms before what the goods are wanted for, of which the goods need not speak
 * @param provinces those named anywhere in it, also inside a longer term (chè Thái Nguyên)
 * @param request whether it is a whole request, of which the words that ask are left out
 * @param restored whether its accents are ours, as it was typed without any and can mean nothing else
 * @param sure whether it was typed with accents, and only words that are known with them
 * @param begun the goods whose name it is the beginning of, if these are few
 * @param without the goods of which results must not speak
 */
record AskedText(
        String written,
        String exact,
        List<Term> terms,
        List<Term> main,
        Set<String> provinces,
        boolean request,
        boolean restored,
        boolean sure,
        Set<String> begun,
        Set<String> without) {

    /** Words that carry no meaning in English and are no Vietnamese syllables. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("of", "for", "from", "with", "and", "cho", "của", "để", "với", "và", "các", "những", "dùng", "loại");

    /** Behind these stands what something is wanted for. */
    private static final Set<String> PURPOSE = Set.of("cho", "để", "for", "đựng");

    private static final Pattern AMOUNT =
            Pattern.compile("\\d+(?:[.,]\\d+)?|ml|l|lít|lit|g|gr|kg|mg|cm|mm|m|kw|w|v|tấn|tan|độ|đạm");

    private static final int SHORTEST_BEGINNING = 4;

    static AskedText of(String written, Lexicon lexicon) {
        List<String> typed = SearchText.words(SearchText.exact(written)).stream()
                .flatMap(word -> lexicon.apart(word).stream())
                .toList();
        Without without = Without.of(typed, lexicon);
        List<String> naming = Asking.without(without.words(), lexicon);
        List<String> words = restored(naming, lexicon);
        List<String> all = meaningful(words);
        String exact = String.join(" ", all);
        Set<String> provinces = Term.all(all, lexicon).stream()
                .flatMap(term -> term.codes(Kind.PROVINCE).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Term> terms = Term.asked(all, lexicon);
        boolean restored = !words.equals(naming);
        return new AskedText(
                written.strip(),
                exact,
                terms,
                Term.asked(meaningful(words.subList(0, purpose(words, lexicon))), lexicon),
                provinces,
                naming.size() < without.words().size(),
                restored,
                !restored && lexicon.isSure(all),
                terms.size() == 1 && terms.get(0).isKnown() ? Set.of() : lexicon.begun(exact, SearchText.folded(exact)),
                without.codes());
    }

    /** The words with the accents that somebody left out, when each of them can only have one meaning. */
    private static List<String> restored(List<String> words, Lexicon lexicon) {
        if (words.stream().anyMatch(Lexicon::isAccented)) {
            return words;
        }
        List<String> restored = new ArrayList<>();
        for (Term term : Term.longest(words, lexicon)) {
            Set<String> names = term.accented();
            if (names.size() != 1) {
                return words;
            }
            restored.addAll(SearchText.words(names.iterator().next()));
        }
        return restored;
    }

    /** Where the purpose begins, if goods are named before it. */
    private static int purpose(List<String> words, Lexicon lexicon) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (PURPOSE.contains(words.get(at))
                    && Term.longest(meaningful(words.subList(0, at)), lexicon).stream()
                            .anyMatch(t -> t.is(Kind.THING))) {
                return at;
            }
        }
        return words.size();
    }

    private static List<String> meaningful(List<String> words) {
        List<String> kept = words.stream().filter(w -> !EMPTY_WORDS.contains(w)).toList();
        return kept.isEmpty() ? words : kept;
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

    /** The goods, whatever they are wanted for. */
    AskedText withoutPurpose() {
        String left = main.stream().map(Term::exact).collect(Collectors.joining(" "));
        return new AskedText(written, left, main, main, provinces, request, restored, sure, Set.of(), without);
    }

    boolean hasRelated() {
        return !main.equals(terms) || things().stream().anyMatch(Term::hasRelated);
    }

    /** What is looked for beside goods; how much of it there is in a pack is left to the order. */
    List<Term> beside() {
        List<Term> goods = goods();
        return things().stream()
                .filter(t -> !goods.contains(t))
                .filter(t -> goods.isEmpty() || !AMOUNT.matcher(t.exact()).matches())
                .toList();
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

    /** Words that the portal does not know. */
    String unknown() {
        return things().stream().filter(t -> !t.isKnown()).map(Term::exact).collect(Collectors.joining(" "));
    }

    String folded() {
        return SearchText.folded(exact);
    }

    String thingsExact() {
        return things().stream().map(Term::exact).collect(Collectors.joining(" "));
    }

    String thingsFolded() {
        return SearchText.folded(thingsExact());
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    boolean isAccented() {
        return Lexicon.isAccented(exact);
    }

    /** Whether its last word may be half a word: one short word has too many ways to go on. */
    boolean canBeBegun() {
        return hasSeveralWords() || exact.length() >= SHORTEST_BEGINNING;
    }

    /** A single digit is the beginning of too much. */
    boolean endsWithLetters() {
        return !exact.matches("(.* )?\\d");
    }

    boolean hasSeveralWords() {
        return exact.contains(" ");
    }
}
