package vn.ketnoi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.ketnoi.search.model.SitemapRows;

/**
 * All public pages for search engines, in parts of consecutive ids: no part can hold more than a file may, whatever is
 * published or withdrawn meanwhile, and nothing has to be counted.
 */
@ApplicationScoped
@Transactional
public class Sitemap {

    /** Ids in a part: each has two pages, one a language, and a file may name 50,000. */
    public static final int PART = 25_000;

    private static final int ROWS = 1_000;

    /** What has pages of its own, as the addresses call it. */
    public enum Kind {
        PRODUCT,
        FACILITY
    }

    public record Entry(long id, Instant changed) {}

    @Inject
    SitemapRows rows;

    /** May: anybody. The numbers of the parts that have any page. */
    public List<Long> parts(Kind kind) {
        return rows.parts(kind, PART);
    }

    /** May: anybody. The next pages of a part after an id, so many as are read at once. */
    public List<Entry> after(Kind kind, long part, long id) {
        long first = part * PART;
        return rows.between(kind, Math.max(first - 1, id), first + PART, ROWS);
    }
}
