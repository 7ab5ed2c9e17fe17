package vn.ketnoi.account.model;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** How codes are made and read. */
public final class CodeWords {

    /** Without 0 and O, 1, I and L: read out over a phone or from a slip of paper, they are mistaken for each other. */
    static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int SHORT = 8;
    private static final int LONG_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeWords() {}

    /** For a link. */
    public static String link() {
        byte[] secret = new byte[LONG_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** To hand over. */
    public static String handed() {
        return RANDOM.ints(SHORT, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** A handed code however it is typed: small letters, spaces and dashes do not matter. */
    public static String typed(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
