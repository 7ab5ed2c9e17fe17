package vn.ketnoi.search.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.model.Attempts.Way;

/** What to say a text was taken for, when nothing is as it was typed. */
final class Meant {

    private Meant() {}

    /**
     * Null when there is nothing honest to say.
     *
     * @param best the name of the best result, with its accents
     */
    static @Nullable String of(String typed, Way forgiven, String best) {
        String meant = forgiven.reading() == Reading.SLIP
                ? corrected(forgiven.asked(), SearchText.words(SearchText.exact(best)))
                : forgiven.asked().exact();
        return SearchText.folded(meant).equals(SearchText.folded(typed)) ? null : meant;
    }

    /** Each word that the result does not have, as the word of the result it is a slip of. */
    private static String corrected(AskedText asked, List<String> best) {
        return String.join(
                " ",
                SearchText.words(asked.exact()).stream()
                        .map(word -> best.stream()
                                .filter(other -> isSlip(SearchText.folded(word), SearchText.folded(other)))
                                .findFirst()
                                .orElse(word))
                        .toList());
    }

    /** Whether one letter more, less, other, or two that changed places make one word of the other. */
    static boolean isSlip(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - same
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String ofA = a.substring(same, a.length() - end);
        String ofB = b.substring(same, b.length() - end);
        boolean swapped = ofA.length() == 2 && ofB.contentEquals(new StringBuilder(ofA).reverse());
        return same > 0 && !a.equals(b) && ((ofA.length() <= 1 && ofB.length() <= 1) || swapped);
    }
}
