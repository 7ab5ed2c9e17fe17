package vn.ketnoi.web;

import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the server refuses before a resource of ours is asked, such as a header it cannot read: a problem there too, no page. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ApiErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!(asked instanceof String uri && uri.startsWith("/api/"))) {
            chain.doFilter(request, response);
            return;
        }
        int status = response.getStatus();
        Locale locale = Locale.forLanguageTag(Language.preferred(request));
        String title = Messages.text(locale, "problem." + status, List.of());
        String shown = title.startsWith("problem.") ? Messages.text(locale, "problem.other", List.of()) : title;
        String detail =
                status < 500 ? null : Messages.text(locale, "problem.reference", List.of(RequestId.of(request)));
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream()
                .write(JsonbBuilder.create()
                        .toJson(new Problem("about:blank", shown, status, detail, null))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
