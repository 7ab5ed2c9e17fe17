package vn.ketnoi.web;

import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server refuses before a resource of ours is asked, such as a header it cannot read: for the API a problem there too,
 * no page.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ApiErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!(asked instanceof String uri && uri.startsWith("/api/"))) {
            chain.doFilter(new OnlyRead(request), response);
            return;
        }
        write(request, response);
    }

    /** The status that the answer has already, as a problem. */
    static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = response.getStatus();
        Locale locale = Locale.forLanguageTag(Language.preferred(request));
        String title = Messages.text(locale, "problem." + status, List.of());
        String shown = title.startsWith("problem.") ? Messages.text(locale, "problem.other", List.of()) : title;
        String detail = detail(request, response, locale);
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream()
                .write(JsonbBuilder.create()
                        .toJson(new Problem("about:blank", shown, status, detail, null))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** How long to wait, or what to quote; null where there is nothing to add. */
    private static @Nullable String detail(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        String wait = response.getHeader("Retry-After");
        if (wait != null) {
            return Messages.text(locale, "tooOften.seconds", List.of(wait));
        }
        return response.getStatus() < 500
                ? null
                : Messages.text(locale, "problem.reference", List.of(RequestId.of(request)));
    }

    /** The error page answers a form, but is not its page: what was sent would be taken for something sent to it. */
    private static final class OnlyRead extends HttpServletRequestWrapper {

        OnlyRead(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
