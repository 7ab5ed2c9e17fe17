package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.ketnoi.web.Language;

/** Countries to choose from, in the order of the reader's language. */
@RequestScoped
@Named
public class Countries {

    /** A country by its ISO 3166 code. */
    public record Country(String code, String name) {}

    @Inject
    Language language;

    public List<Country> getAll() {
        Locale shown = language.locale();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(shown)))
                .toList();
    }

    public String name(String code) {
        return new Locale("", code).getDisplayCountry(language.locale());
    }
}
