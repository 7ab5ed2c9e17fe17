package vn.ketnoi.account.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;

/** What a person signs in with, made comparable: an e-mail address in small letters, a phone number as +84… */
public record SignInName(@Nullable String email, @Nullable String phone) {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.()\\u00a0-]");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@.<>]+(\\.[^\\s@.<>]+)+");

    /** Mobile numbers and, with their area codes (since 2017), landlines. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\+84|0084|84|0)([35789]\\d{8}|2\\d{9})");

    /** @throws RejectedException when both are missing, or the number is none of Vietnam */
    public static SignInName of(@Nullable String email, @Nullable String phone) {
        String number = phone == null ? null : phone(phone).orElse(null);
        if (phone != null && number == null) {
            throw RejectedException.field("phone", "account.phone.wrong");
        }
        if (email == null && number == null) {
            throw RejectedException.field("email", "account.reachable");
        }
        return new SignInName(email == null ? null : email(email), number);
    }

    /** What was typed into the one field for both; empty when it is neither. */
    public static Optional<SignInName> read(String typed) {
        return typed.contains("@")
                ? Optional.of(new SignInName(email(typed), null))
                : phone(typed).map(number -> new SignInName(null, number));
    }

    /** @throws RejectedException when it is neither an e-mail address nor a phone number */
    public static SignInName require(String typed) {
        return read(typed)
                .filter(name ->
                        name.email() == null || ADDRESS.matcher(name.email()).matches())
                .orElseThrow(() -> RejectedException.field("signInName", "account.signInName.wrong"));
    }

    /** @throws RejectedException when it is no e-mail address */
    public static SignInName requireEmail(String typed) {
        return read(typed)
                .filter(name ->
                        name.email() != null && ADDRESS.matcher(name.email()).matches())
                .orElseThrow(() -> RejectedException.field("email", "check.Email"));
    }

    private static String email(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> phone(String typed) {
        return Optional.of(NUMBER.matcher(BETWEEN_DIGITS.matcher(typed).replaceAll("")))
                .filter(number -> number.matches())
                .map(number -> "+84" + number.group(1));
    }
}
