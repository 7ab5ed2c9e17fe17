package vn.ketnoi.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese writing made comparable. One place for the indexer, the query, comparison of marks and sorting, so that what
 * is stored and what is asked for always meet.
 */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private VietnameseText() {}

    /** Composed (NFC), lower case, single spaces: the accents are kept. */
    public static String normalize(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** As {@link #normalize} without accents, and with đ (and its look-alike ð) as d. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(normalize(text), Normalizer.Form.NFD))
                .replaceAll("");
        return bare.replace('đ', 'd').replace('ð', 'd');
    }
}
