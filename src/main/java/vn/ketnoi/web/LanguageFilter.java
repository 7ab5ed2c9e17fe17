package vn.ketnoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages live at {@code /vi/facility/edit} and {@code /en/facility/edit}; the file behind both is
 * {@code facility/edit.xhtml}. {@code /} leads to the visitor's language.
 */
@WebFilter(urlPatterns = "/*")
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAGE = Pattern.compile("/(vi|en)(?:/([a-z0-9/-]*))?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Matcher page = PAGE.matcher(path);
        if (path.isEmpty() || path.equals("/")) {
            response.setHeader("Vary", "Accept-Language");
            response.sendRedirect("/" + Language.preferred(request) + "/");
        } else if (page.matches() && request.getContentLengthLong() > BodyGuard.largest(path)) {
            // Led away, not answered here: the error page would read the body again and fail on it.
            response.sendRedirect("/" + page.group(1) + "/sorry?status=413");
        } else if (page.matches()) {
            forward(page, request, response);
        } else if (isNoPage(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The name of a page's file, or what only begins like a page's address. */
    private static boolean isNoPage(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/vi/")
                || path.startsWith("/en/");
    }

    private void forward(Matcher page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(Language.ATTRIBUTE, page.group(1));
        String name = page.group(2) == null || page.group(2).isEmpty() ? "home" : page.group(2);
        String file = "/" + name + ".xhtml";
        if (name.equals("error") || getServletContext().getResource(file) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.getRequestDispatcher(file).forward(request, response);
        }
    }
}
