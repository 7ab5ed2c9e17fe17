package vn.ketnoi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.ketnoi.shared.TooOftenException;

/** The portal's words in the caller's language. In pages: {@code #{words.of('key', arg)}} or the bundle {@code m}. */
@RequestScoped
@Named("words")
public class Messages {

    @Inject
    Language language;

    public String of(String key) {
        return text(language.locale(), key, List.of());
    }

    public String of(String key, Object arg) {
        return text(language.locale(), key, List.of(arg));
    }

    public String of(String key, Object first, Object second) {
        return text(language.locale(), key, List.of(first, second));
    }

    public String of(String key, List<Object> args) {
        return text(language.locale(), key, args);
    }

    /** How long to wait, as people say it. */
    public String of(TooOftenException refused) {
        long seconds = refused.seconds();
        return seconds < 100 ? of("tooOften.seconds", seconds) : of("tooOften.minutes", (seconds + 59) / 60);
    }

    /** The name of a value of an enumeration, whose key is {@code ClassName.VALUE}. */
    public String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public static String text(Locale locale, String key, List<Object> args) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.messages", locale);
        String pattern = bundle.containsKey(key) ? bundle.getString(key) : key;
        return args.isEmpty() ? pattern : new MessageFormat(pattern, locale).format(args.toArray());
    }
}
