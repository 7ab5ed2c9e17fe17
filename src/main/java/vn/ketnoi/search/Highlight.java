package vn.ketnoi.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ketnoi.shared.VietnameseText;

/** Which letters of a name were typed: the beginnings of its words, with or without accents. */
public final class Highlight {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Highlight() {}

    /** A piece of a name, as it is written. */
    public record Part(String text, boolean typed) {}

    /** The whole name in pieces. */
    public static List<Part> of(String name, String typed) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        List<String> beginnings = WORD.matcher(VietnameseText.fold(typed))
                .results()
                .map(MatchResult::group)
                .toList();
        List<Part> parts = new ArrayList<>();
        int done = 0;
        Matcher words = WORD.matcher(composed);
        while (words.find()) {
            int length = longest(VietnameseText.fold(words.group()), beginnings);
            if (length > 0) {
                add(parts, composed.substring(done, words.start()), false);
                done = Math.min(words.start() + length, words.end());
                add(parts, composed.substring(words.start(), done), true);
            }
        }
        add(parts, composed.substring(done), false);
        return parts;
    }

    private static int longest(String word, List<String> beginnings) {
        return beginnings.stream()
                .filter(word::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void add(List<Part> parts, String text, boolean typed) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, typed));
        }
    }
}
