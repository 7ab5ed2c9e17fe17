package vn.ketnoi.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.ketnoi.web.Page;

/** {@code WEB-INF/robots.txt} and where the sitemap is, which has to be said with the portal's own name. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Page page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        try (InputStream rules = getServletContext().getResourceAsStream("/WEB-INF/robots.txt")) {
            Objects.requireNonNull(rules, "robots.txt").transferTo(response.getOutputStream());
        }
        String sitemap = "\nSitemap: " + page.getOrigin() + "/sitemap.xml\n";
        response.getOutputStream().write(sitemap.getBytes(StandardCharsets.UTF_8));
    }
}
