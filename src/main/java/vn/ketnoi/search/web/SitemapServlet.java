package vn.ketnoi.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.search.Sitemap;
import vn.ketnoi.search.Sitemap.Entry;
import vn.ketnoi.search.Sitemap.Kind;
import vn.ketnoi.web.Page;

/** {@code /sitemap.xml} names the parts, {@code /sitemap/product-0.xml} the pages; written while it is read. */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PART = Pattern.compile("/(product|facility)-(\\d{1,12})\\.xml");
    private static final String PAGES = "/pages.xml";

    @Inject
    transient Sitemap sitemap;

    @Inject
    transient Categories categories;

    @Inject
    transient Page page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher part = PART.matcher(file);
        if (!file.isEmpty() && !file.equals(PAGES) && !part.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        try (SitemapXml xml = new SitemapXml(response.getOutputStream(), page.getOrigin())) {
            if (file.isEmpty()) {
                index(xml);
            } else if (file.equals(PAGES)) {
                pages(xml);
            } else {
                Kind kind = Kind.valueOf(part.group(1).toUpperCase(Locale.ROOT));
                part(xml, kind, Long.parseLong(part.group(2)));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e); // who asked went away
        }
    }

    private void index(SitemapXml xml) throws XMLStreamException {
        xml.begin("sitemapindex");
        xml.sitemap("/sitemap" + PAGES);
        for (Kind kind : Kind.values()) {
            for (long part : sitemap.parts(kind)) {
                xml.sitemap("/sitemap/" + word(kind) + "-" + part + ".xml");
            }
        }
    }

    /** What is there once, and the categories. */
    private void pages(SitemapXml xml) throws XMLStreamException {
        xml.begin("urlset");
        List<String> pages = Stream.concat(
                        Stream.of("/", "/search", "/search/products", "/search/facilities", "/programme/progress"),
                        categories.all().stream().map(c -> "/search/products?category=" + c.code()))
                .toList();
        for (String one : pages) {
            xml.page(one, null);
        }
    }

    private void part(SitemapXml xml, Kind kind, long part) throws XMLStreamException {
        xml.begin("urlset");
        long last = -1;
        List<Entry> rows = sitemap.after(kind, part, last);
        while (!rows.isEmpty()) {
            for (Entry row : rows) {
                xml.page("/search/" + word(kind) + "?id=" + row.id(), row.changed());
            }
            last = rows.get(rows.size() - 1).id();
            rows = sitemap.after(kind, part, last);
        }
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
