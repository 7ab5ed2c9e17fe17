package vn.ketnoi.account.model;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.VietnameseText;

/**
 * Which passwords are good enough: long, not one of the 30,000 that everybody tries first (whatever stands before or after
 * it, with accents or without), not made of what is known about the person, and not guessed in a hundred million tries.
 */
@ApplicationScoped
public class PasswordPolicy {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    /** zxcvbn's own scale: 3 is "safely unguessable" where guesses are slowed down. */
    private static final int SCORE = 3;

    /** Estimating takes time that grows with the square of the length; what begins so long is good. */
    private static final int ESTIMATED = 60;

    private static final Pattern NO_LETTERS_AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Words that guessers of this portal and this country begin with; the library's lists are English. */
    private static final Set<String> OURS = Set.of(
            "ketnoi",
            "khuyencong",
            "congthuong",
            "matkhau",
            "anhyeuem",
            "emyeuanh",
            "yeuem",
            "yeuanh",
            "vietnam",
            "hanoi",
            "saigon",
            "xinchao",
            "giadinh",
            "toiyeuem",
            "quantri",
            "taikhoan",
            "dangnhap",
            "motconvit",
            "anhnhoem",
            "maimaiyeuem",
            "iloveyou",
            "administrator");

    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final Set<String> common = load();

    private static Set<String> load() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                    .flatMap(word -> Stream.of(bare(word), core(bare(word))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords is part of the portal", e);
        }
    }

    /**
     * @param known what others know about the person: name, e-mail address, phone number, in which nulls are passed over
     * @throws RejectedException naming the field and why the password is refused
     */
    public void check(String field, String password, List<String> known) {
        refusal(password, known).ifPresent(key -> {
            throw RejectedException.field(field, key, SHORTEST, LONGEST);
        });
    }

    /** The message key that says why not, or nothing when the password is good. */
    Optional<String> refusal(String password, List<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.short");
        }
        if (length > LONGEST) {
            return Optional.of("password.long");
        }
        String folded = bare(password);
        String core = core(folded);
        List<String> own = words(known);
        if (own.contains(core)) {
            return Optional.of("password.yours");
        }
        if (core.isEmpty() || OURS.contains(core) || common.contains(core) || common.contains(folded)) {
            return Optional.of("password.common");
        }
        String estimated = password.substring(0, Math.min(ESTIMATED, password.length()));
        List<String> guessed = Stream.concat(OURS.stream(), own.stream()).toList();
        return zxcvbn.measure(estimated, guessed).getScore() < SCORE ? Optional.of("password.easy") : Optional.empty();
    }

    /** Each word of a name or address, all of them together, and the part before the @. */
    private static List<String> words(List<String> known) {
        return known.stream()
                .filter(Objects::nonNull)
                .map(VietnameseText::fold)
                .flatMap(text -> Stream.concat(
                        Arrays.stream(BETWEEN_WORDS.split(text)),
                        Stream.of(bare(text), bare(text.replaceFirst("@.*", "")))))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
    }

    /** Without the digits and marks that people put around a word to make it pass. */
    private static String core(String word) {
        return NO_LETTERS_AROUND.matcher(word).replaceAll("");
    }

    /** Letters and digits alone, small and without accents. */
    private static String bare(String text) {
        return BETWEEN_WORDS.matcher(VietnameseText.fold(text)).replaceAll("");
    }
}
