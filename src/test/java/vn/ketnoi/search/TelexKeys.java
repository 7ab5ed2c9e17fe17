package vn.ketnoi.search;

import java.text.Normalizer;
import java.util.Map;

/** Which keys somebody presses whose keyboard is not set to Vietnamese, by Telex: nước is nuwowcs. */
final class TelexKeys {

    private static final Map<Character, Character> TONES =
            Map.of('\u0300', 'f', '\u0301', 's', '\u0309', 'r', '\u0303', 'x', '\u0323', 'j');
    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031b';

    private TelexKeys() {}

    static String of(String text) {
        StringBuilder keys = new StringBuilder();
        String tone = "";
        char before = ' ';
        for (char c :
                Normalizer.normalize(text.toLowerCase(), Normalizer.Form.NFD).toCharArray()) {
            Character toneKey = TONES.get(c);
            if (toneKey != null) {
                tone = toneKey.toString();
            } else if (c == CIRCUMFLEX) {
                keys.append(before);
            } else if (c == BREVE || c == HORN) {
                keys.append('w');
            } else if (c == 'đ') {
                keys.append("dd");
            } else {
                if (!Character.isLetter(c)) {
                    keys.append(tone);
                    tone = "";
                }
                keys.append(c);
                before = c;
            }
        }
        return keys.append(tone).toString();
    }
}
