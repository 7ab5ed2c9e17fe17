package vn.ketnoi.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes the addresses that {@link LanguageFilter} reads. */
public class LanguageViewHandler extends ViewHandlerWrapper {

    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Locale.forLanguageTag(language(context));
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return withLanguage(context, super.getActionURL(context, viewId));
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return withLanguage(context, super.getBookmarkableURL(context, viewId, given(parameters), includeViewParams));
    }

    /** A condition that is not set is left out of a link; Faces would fail on it. */
    private static Map<String, List<String>> given(Map<String, List<String>> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> there = values.stream().filter(Objects::nonNull).toList();
            if (!there.isEmpty()) {
                given.put(name, there);
            }
        });
        return given;
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return withLanguage(context, super.getRedirectURL(context, viewId, parameters, includeViewParams));
    }

    private static String withLanguage(FacesContext context, String url) {
        int end = url.indexOf(".xhtml");
        if (end < 0 || !url.startsWith("/") || url.startsWith("/jakarta.faces.resource/")) {
            return url;
        }
        String page = url.substring(0, end);
        return "/" + language(context) + (page.equals("/home") ? "/" : page) + url.substring(end + ".xhtml".length());
    }

    private static String language(FacesContext context) {
        return Language.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
