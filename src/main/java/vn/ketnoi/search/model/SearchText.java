package vn.ketnoi.search.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ketnoi.shared.VietnameseText;

/**
 * Text as the index holds it and as it is asked: words with single spaces between them, so that Elasticsearch's own
 * cutting of words has nothing left to decide and both sides always agree.
 */
final class SearchText {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,]\\p{N}+)*");

    /** Between a number and its unit, for 300ml and 300 ml to be the same. */
    private static final Pattern BEFORE_UNIT =
            Pattern.compile("(?<=\\b\\d{1,6})(?=(?:ml|l|kg|g|mg|cm|mm|m|kw|w|v|lit|lít|gr|tấn)\\b)");

    private static final String TONE = "([\u0300\u0301\u0303\u0309\u0323])";
    private static final String END = "(?![\\p{L}\\p{M}])";

    /** Decomposed: hoà, khoẻ, thuỷ. */
    private static final Pattern TONE_ON_SECOND = Pattern.compile("(o[ae]|(?<!q)uy)" + TONE + END);

    /** Decomposed: mỳ, kỹ, quý, at the end of a syllable. */
    private static final Pattern Y_FOR_I = Pattern.compile("(?<![\\p{L}\\p{M}])([hklmst]|qu)y" + TONE + "?" + END);

    private static final String SPACES = " \t\n\u000b\f\r\u00a0";

    /**
     * What words have become. There are some thousands of syllables, and a description of sixty of them is read more than
     * once; reading one anew takes as long as finding thirty here.
     */
    private static final Map<String, String> EXACT = new ConcurrentHashMap<>();

    private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 30_000;
    private static final int LONGEST_KNOWN = 30;

    private SearchText() {}

    /** The words with their accents. */
    static String exact(String text) {
        return eachWord(text, EXACT, SearchText::exactWord);
    }

    private static String exactWord(String written) {
        String joined =
                APOSTROPHE.matcher(spelling(VietnameseText.normalize(written))).replaceAll("");
        joined = BEFORE_UNIT.matcher(joined).replaceAll(" ");
        return WORD.matcher(joined).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    private static String eachWord(String text, Map<String, String> known, UnaryOperator<String> reading) {
        StringJoiner words = new StringJoiner(" ");
        for (StringTokenizer rest = new StringTokenizer(text, SPACES); rest.hasMoreTokens(); ) {
            String written = rest.nextToken();
            String read = known.get(written);
            if (read == null) {
                read = reading.apply(written);
                if (known.size() >= MOST_KNOWN) {
                    known.clear();
                }
                if (written.length() <= LONGEST_KNOWN) {
                    known.put(written, read);
                }
            }
            if (!read.isEmpty()) {
                words.add(read);
            }
        }
        return words.toString();
    }

    /** One of the two ways that many words may be spelt: hòa for hoà, mì for mỳ. */
    private static String spelling(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        apart = TONE_ON_SECOND
                .matcher(apart)
                .replaceAll(m -> m.group(1).charAt(0) + m.group(2) + m.group(1).charAt(1));
        apart = Y_FOR_I.matcher(apart).replaceAll(m -> m.group(1) + "i" + (m.group(2) == null ? "" : m.group(2)));
        return Normalizer.normalize(apart, Normalizer.Form.NFC);
    }

    /** The words without accents, and English ones without the s of the plural; no Vietnamese syllable ends in one. */
    static String folded(String text) {
        return eachWord(text, FOLDED, SearchText::foldedWord);
    }

    private static String foldedWord(String written) {
        return Arrays.stream(VietnameseText.fold(exactWord(written)).split(" "))
                .map(SearchText::singular)
                .collect(Collectors.joining(" "));
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** A code as it is written, and with nothing but its letters and digits. */
    static List<String> codes(String code) {
        String written = VietnameseText.fold(code);
        Set<String> forms = new LinkedHashSet<>(List.of(written, written.replaceAll("[^\\p{L}\\p{N}]", "")));
        forms.remove("");
        return List.copyOf(forms);
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }
}
