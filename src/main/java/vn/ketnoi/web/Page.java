package vn.ketnoi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;
import vn.ketnoi.shared.Clocks;

/** What every page needs to know of itself. */
@RequestScoped
@Named
public class Page {

    /** New with every start, so that browsers may keep resources for a year. */
    private static final String BUILD = Long.toString(System.currentTimeMillis(), 36);

    /** The parameters that make another page of a page. */
    private static final List<String> KEPT = List.of("id", "q", "kind", "category", "province", "facility", "page");

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    @ConfigProperty(name = "ketnoi.url", defaultValue = "http://localhost:8080")
    String url;

    /** The address of this page in a language, with its whole state. */
    public String inLanguage(String code) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        boolean isPage = path.startsWith("/vi/") || path.startsWith("/en/");
        return "/" + code + (isPage ? path.substring(3) : "/") + (query == null ? "" : "?" + query);
    }

    /** For a form that is to work without scripts too: they write it into all others. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** The one address under which search engines should know this page in a language: whole, without what only sorts. */
    public String canonical(String code) {
        String kept = KEPT.stream()
                .filter(name -> request.getParameter(name) != null
                        && !request.getParameter(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return getOrigin() + inLanguage(code).replaceFirst("\\?.*", "") + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** How addresses of the portal begin that others keep. Never what the caller calls it: the page may be kept for others. */
    public String getOrigin() {
        return url.replaceFirst("/+$", "");
    }

    public String resource(String name) {
        return "/resources/" + name + "?v=" + BUILD;
    }

    public String getNewKey() {
        return UUID.randomUUID().toString();
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale()));
    }

    public String time(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime local = instant.atZone(Clocks.VIETNAM);
        return local.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale()));
    }

    /** A number as it is written here: 98.000 in Vietnamese, 98,000 in English. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** An amount with its currency; dong have their own sign. */
    public String money(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return "";
        }
        return number(amount) + "\u00a0" + (currency == null || currency.equals("VND") ? "₫" : currency);
    }
}
