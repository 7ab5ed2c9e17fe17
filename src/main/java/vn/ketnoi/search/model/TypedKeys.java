package vn.ketnoi.search.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.VietnameseText;

/**
 * What somebody meant to type whose keyboard was not set to Vietnamese: the keys of Telex (nuwowcs mawms) and of VNI
 * (nu7o7c1 ma8m1) read as the syllables they stand for. A word is only read so when it then is a syllable that Vietnamese can
 * have, and was none before.
 */
final class TypedKeys {

    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031b';

    private static final Map<Character, Character> TONES = Map.of(
            's', '\u0301', 'f', '\u0300', 'r', '\u0309', 'x', '\u0303', 'j', '\u0323', '1', '\u0301', '2', '\u0300',
            '3', '\u0309', '4', '\u0303', '5', '\u0323');

    private static final String RHYMES =
            "a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|"
                    + "e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|"
                    + "o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|op|ot|"
                    + "ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uơ|"
                    + "uôc|uôi|uôm|uôn|uông|uôt|up|ut|uy|uya|uych|uyên|uyêt|uyn|uynh|uyp|uyt|uyu|"
                    + "ư|ưa|ưc|ưi|ưm|ưn|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|y|yêm|yên|yêng|yêt|yêu";

    private static final Pattern SYLLABLE =
            Pattern.compile("(?:ngh|ng|gh|gi|kh|ch|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:" + RHYMES + ")|[bcgx]oong");

    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
    private static final Pattern VOWELS = Pattern.compile("(?:(?<=^q)u|(?<=^g)i(?=[aăâeêioôơuư]))?([aăâeêioôơuưy]+)");

    private TypedKeys() {}

    /**
     * The text that was meant; empty when no word of it looks like typed keys. One word that can be nothing else makes keys of
     * those as well that would be English (hair sanr is hải sản), and of the beginning of a word at its end.
     */
    static Optional<String> meant(String text, Lexicon lexicon) {
        List<String> words = List.of(VietnameseText.normalize(text).split(" "));
        if (words.stream().noneMatch(word -> isKeys(word, lexicon))) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        return Optional.of(IntStream.rangeClosed(0, last)
                .mapToObj(i -> syllable(words.get(i), i == last).orElse(words.get(i)))
                .collect(Collectors.joining(" ")));
    }

    private static boolean isKeys(String word, Lexicon lexicon) {
        return !lexicon.hasWord(word) && syllable(word, false).isPresent();
    }

    private static Optional<String> syllable(String word, boolean last) {
        return Lexicon.isAccented(word) || SYLLABLE.matcher(word).matches()
                ? Optional.empty()
                : Optional.ofNullable(read(word, last));
    }

    private static @Nullable String read(String keys, boolean last) {
        StringBuilder letters = new StringBuilder();
        Character tone = null;
        for (char key : keys.toCharArray()) {
            boolean afterVowel = VOWELS.matcher(letters).find();
            Character toneOfKey = TONES.get(key);
            if (toneOfKey != null && afterVowel) {
                if (tone != null) {
                    return null;
                }
                tone = toneOfKey;
            } else if (!marked(letters, key)) {
                letters.append(key);
            }
        }
        String bare = Normalizer.normalize(letters, Normalizer.Form.NFC);
        boolean stopped = STOPPED.matcher(bare).matches();
        boolean possible =
                isSyllable(bare, last) && !(stopped && tone != null && "\u0300\u0309\u0303".indexOf(tone) >= 0);
        return possible ? withTone(bare, tone) : null;
    }

    private static boolean isSyllable(String bare, boolean orBeginning) {
        Matcher matcher = SYLLABLE.matcher(bare);
        return matcher.matches() || (orBeginning && matcher.hitEnd() && Lexicon.isAccented(bare));
    }

    /** Gives an earlier letter its mark; false when the key is a letter of its own. */
    private static boolean marked(StringBuilder letters, char key) {
        String so = letters.toString();
        return switch (key) {
            case 'd', '9' -> so.equals("d") && replace(letters, 0, "đ");
            case 'a', 'e', 'o' -> mark(letters, String.valueOf(key), CIRCUMFLEX);
            case '6' -> mark(letters, "aeo", CIRCUMFLEX);
            case '8' -> mark(letters, "a", BREVE);
            case '7' -> horn(letters, "ou");
            case 'w' -> horn(letters, "ou") || mark(letters, "a", BREVE);
            default -> false;
        };
    }

    /** Of uo both letters get it: uow is ươ. */
    private static boolean horn(StringBuilder letters, String which) {
        int pair = letters.indexOf("uo");
        if (pair >= 0) {
            letters.replace(pair, pair + 2, "ươ");
            return true;
        }
        int half = letters.indexOf("ưo");
        if (half >= 0) {
            letters.replace(half, half + 2, "ươ");
            return true;
        }
        return mark(letters, which, HORN);
    }

    private static boolean mark(StringBuilder letters, String which, char mark) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            if (which.indexOf(letters.charAt(i)) >= 0) {
                return replace(letters, i, Normalizer.normalize("" + letters.charAt(i) + mark, Normalizer.Form.NFC));
            }
        }
        return false;
    }

    private static boolean replace(StringBuilder letters, int at, String by) {
        letters.replace(at, at + 1, by);
        return true;
    }

    /** Puts the tone where the old spelling has it, as {@link SearchText#exact} does. */
    private static String withTone(String bare, @Nullable Character tone) {
        if (tone == null) {
            return bare;
        }
        Matcher vowels = VOWELS.matcher(bare);
        if (!vowels.find()) {
            return bare;
        }
        int from = vowels.start(1);
        String cluster = vowels.group(1);
        int at = from + tonePlace(cluster, vowels.end(1) < bare.length());
        return Normalizer.normalize(bare.substring(0, at + 1) + tone + bare.substring(at + 1), Normalizer.Form.NFC);
    }

    private static int tonePlace(String vowels, boolean closed) {
        for (int i = vowels.length() - 1; i >= 0; i--) {
            if ("ăâêôơư".indexOf(vowels.charAt(i)) >= 0) {
                return i;
            }
        }
        return vowels.length() == 1 || (vowels.length() == 2 && !closed) ? 0 : 1;
    }
}
