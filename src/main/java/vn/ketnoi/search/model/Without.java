package vn.ketnoi.search.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ketnoi.search.model.Lexicon.Kind;

/**
 * A text without what it says the goods must not have (bánh pía không sầu riêng). What is known to be without something
 * (không đường) is a term of its own and stays.
 *
 * @param codes the goods whose names the results must not speak of
 */
record Without(List<String> words, Set<String> codes) {

    private static final Set<String> NOT = Set.of("không", "khong", "without", "no");

    static Without of(List<String> words, Lexicon lexicon) {
        List<String> left = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        List<Term> terms = Term.longest(words, lexicon);
        for (int i = 0; i < terms.size(); i++) {
            boolean not = i > 0
                    && i + 1 < terms.size()
                    && NOT.contains(terms.get(i).exact())
                    && terms.get(i + 1).is(Kind.THING);
            if (not) {
                i++;
                codes.addAll(terms.get(i).codes(Kind.THING));
            } else {
                left.addAll(SearchText.words(terms.get(i).exact()));
            }
        }
        return new Without(left, codes);
    }
}
