package vn.ketnoi.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ketnoi.shared.TooOftenException;

/**
 * Refuses a caller who calls too often, before there is work. Programs are counted by their account; who is not signed in by
 * address, where something is changed or a secret can be tried. Reading what is public is not counted.
 */
public class RateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String API = "/api/";

    /** Signing in, joining and following links from mails. */
    private static final Pattern DOOR = Pattern.compile("/(vi|en)/account/.*");

    private static final Pattern PAGE = Pattern.compile("/(vi|en)/.*");

    @Inject
    transient Rates rates;

    @Inject
    transient ClientAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            count(request);
        } catch (TooOftenException e) {
            refuse(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private void count(HttpServletRequest request) {
        Principal caller = request.getUserPrincipal();
        boolean program = request.getRequestURI().startsWith(API);
        if (caller != null && program) {
            rates.countAccount(caller.getName());
        } else if (caller == null && isAtTheDoor(request, program)) {
            rates.countVisitor(address.get());
        }
    }

    private static boolean isAtTheDoor(HttpServletRequest request, boolean program) {
        return !READING.contains(request.getMethod())
                || program && request.getHeader("Authorization") != null
                || DOOR.matcher(request.getRequestURI()).matches();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, TooOftenException why)
            throws IOException {
        response.setHeader("Retry-After", Long.toString(why.seconds()));
        if (request.getRequestURI().startsWith(API)) {
            // No error page: the server shows none to a client that offers HTTP/2 with its body, as Java's does.
            response.setStatus(429);
            ApiErrorFilter.write(request, response);
            return;
        }
        Matcher page = PAGE.matcher(request.getRequestURI());
        if (page.matches()) {
            request.setAttribute(Language.ATTRIBUTE, page.group(1)); // nobody has looked at the address yet
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // The page's script shows no error page; it has to be led there.
            String language = Language.of(request);
            response.setContentType("text/xml");
            response.getOutputStream()
                    .write(("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url='/" + language
                                    + "/sorry?status=429'/></partial-response>")
                            .getBytes(StandardCharsets.UTF_8));
        } else {
            response.sendError(429);
        }
    }
}
