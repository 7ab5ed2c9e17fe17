package vn.ketnoi.search.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.model.Lexicon.Kind;

/**
 * What a record is, by its names: the codes of what the lexicon knows in them.
 *
 * @param is what it is, with all that is a kind of: a Vietnamese name begins with it, an English one ends with it
 * @param has what else its names speak of: what it is made of, how, its taste
 * @param says the traits and uses its description speaks of
 */
record Concepts(Set<String> is, Set<String> has, Set<String> says) {

    private static final int BEFORE_HEAD = 2;

    /** A name inside a name: lá Dao, Phúc Sen. */
    private static final Pattern NAME_INSIDE =
            Pattern.compile("(?<=(?:^|\\s)\\p{Ll}{1,8} )(?:\\p{Lu}\\p{Ll}*)(?: \\p{Lu}\\p{Ll}*)*");

    static Concepts of(
            String nameVi,
            @Nullable String nameEn,
            @Nullable String category,
            Stream<@Nullable String> descriptions,
            Lexicon lexicon) {
        Set<String> is = new LinkedHashSet<>();
        if (category != null) {
            is.add(category);
        }
        String things = NAME_INSIDE
                .matcher(Normalizer.normalize(nameVi, Normalizer.Form.NFC))
                .replaceAll("·");
        is.addAll(first(things, lexicon));
        if (nameEn != null) {
            is.addAll(last(nameEn, lexicon));
        }
        Set<String> has = Stream.of(things, nameEn)
                .filter(name -> name != null)
                .flatMap(name -> Term.all(words(name), lexicon).stream())
                .flatMap(term -> Stream.of(Kind.THING, Kind.TRAIT, Kind.USE).flatMap(kind -> term.codes(kind).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> says = descriptions
                .filter(text -> text != null)
                .flatMap(text -> Term.all(words(text), lexicon).stream())
                .flatMap(term -> Stream.of(Kind.TRAIT, Kind.USE).flatMap(kind -> term.codes(kind).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Concepts(lexicon.withBroader(is), has, says);
    }

    /** What a name begins with, after a word or two that we do not know. */
    private static Set<String> first(String name, Lexicon lexicon) {
        int before = 0;
        for (Term term : Term.longest(words(name), lexicon)) {
            if (term.is(Kind.THING)) {
                return term.codes(Kind.THING);
            }
            before += SearchText.words(term.exact()).size();
            if (before > BEFORE_HEAD) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** "Rattan basket with lid, 30 cm" is a basket. */
    private static Set<String> last(String name, Lexicon lexicon) {
        String head = name.split("[,(:;–—]| with | for | of | in | from ", 2)[0];
        List<Term> terms = Term.longest(words(head), lexicon);
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (terms.get(i).is(Kind.THING)) {
                return terms.get(i).codes(Kind.THING);
            }
        }
        return Set.of();
    }

    private static List<String> words(String text) {
        return Arrays.asList(SearchText.exact(text).split(" "));
    }
}
