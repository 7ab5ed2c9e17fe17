package vn.ketnoi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of this call: part of a page's address, {@code lang} or {@code Accept-Language} for the API. */
@RequestScoped
@Named
public class Language {

    public static final List<String> ALL = List.of("vi", "en");
    static final String ATTRIBUTE = Language.class.getName();

    @Inject
    HttpServletRequest request;

    public String getCode() {
        return of(request);
    }

    public String getOther() {
        return getCode().equals("vi") ? "en" : "vi";
    }

    public Locale locale() {
        return Locale.forLanguageTag(getCode());
    }

    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String fromAddress) {
            return fromAddress;
        }
        String asked = request.getParameter("lang");
        return asked != null && ALL.contains(asked) ? asked : preferred(request);
    }

    /** What the browser asks for; Vietnamese when it asks for nothing. */
    static String preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return "vi";
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(ALL::contains)
                .findFirst()
                .orElse("en");
    }
}
