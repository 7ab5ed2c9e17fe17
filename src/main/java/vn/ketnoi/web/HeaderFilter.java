package vn.ketnoi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What browsers are told with every answer: what they may load, and what they may keep. */
public class HeaderFilter extends HttpFilter {

    static final String POLICY = "Content-Security-Policy";

    /** {@code script-src} is last, so that a page that needs a nonce can add it. Style attributes need unsafe-inline. */
    static final String PUBLIC_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " script-src 'self'";

    static final String CACHE = "Cache-Control";
    static final String NEVER = "no-store";

    /** Proxies may answer from it for a minute; browsers ask again, so that going back shows what is true now. */
    static final String SHARED = "public, max-age=0, s-maxage=60";

    static final String OWN = "private, no-cache";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
        response.setHeader(POLICY, PUBLIC_POLICY);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader(CACHE, NEVER);
        } else if (isLasting(request)) {
            response.setHeader(CACHE, "public, max-age=31536000, immutable");
        } else if (request.getHeader("Authorization") != null) {
            response.setHeader(CACHE, NEVER);
        }
        chain.doFilter(request, response);
    }

    /** A resource whose address changes with its content; a typeface's content never changes. */
    private static boolean isLasting(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/resources/") && (request.getParameter("v") != null || path.endsWith(".woff2"));
    }
}
