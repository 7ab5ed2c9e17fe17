package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.search.ProductHit;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSort;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;

/**
 * Answers from the database while the search engine is away: every word must be part of a name or be the SKU. No
 * ranking, no facets. It only reads the tables of products, facilities and certificates, in one statement.
 */
@ApplicationScoped
public class PlainSearch {

    /** Compares without accents, and đ as d, on MySQL and MariaDB alike. */
    private static final String FOLDED = " COLLATE utf8mb4_unicode_520_ci LIKE ?";

    private static final Map<ProductSort, String> ORDER = Map.of(
            ProductSort.RELEVANCE, "p.published_at DESC",
            ProductSort.NEWEST, "p.published_at DESC",
            ProductSort.PRICE_ASC, "p.price IS NULL, p.price",
            ProductSort.PRICE_DESC, "p.price DESC",
            ProductSort.MIN_ORDER, "p.min_order IS NULL, p.min_order");

    @PersistenceContext
    EntityManager em;

    @Inject
    Categories categories;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    public ProductPage find(ProductQuery query) {
        if (query.cursor() != null) {
            throw RejectedException.field("cursor", "search.cursor.plain");
        }
        Condition condition = condition(query);
        long total = ((Number) bound("SELECT COUNT(*)" + condition.sql(), condition.values())
                        .getSingleResult())
                .longValue();
        List<?> ids = bound(
                        "SELECT p.id" + condition.sql() + " ORDER BY " + ORDER.get(query.sort()) + ", p.id DESC",
                        condition.values())
                .setFirstResult(Slice.offset(query.page(), query.size()))
                .setMaxResults(query.size())
                .getResultList();
        return new ProductPage(
                total,
                hits(ids.stream().map(id -> ((Number) id).longValue()).toList()),
                Map.of(),
                null,
                null,
                false,
                true);
    }

    private record Condition(String sql, List<Object> values) {}

    private Condition condition(ProductQuery query) {
        StringBuilder sql = new StringBuilder(
                " FROM product p JOIN facility f ON f.id = p.facility_id WHERE p.status = 'PUBLISHED'");
        List<Object> values = new ArrayList<>();
        for (String word : SearchText.words(SearchText.folded(query.text()))) {
            sql.append(" AND (p.name_vi").append(FOLDED).append(" OR p.name_en").append(FOLDED);
            sql.append(" OR f.name_vi")
                    .append(FOLDED)
                    .append(" OR p.sku")
                    .append(FOLDED)
                    .append(')');
            values.addAll(Collections.nCopies(4, "%" + word + "%"));
        }
        if (!query.text().isBlank() && values.isEmpty()) {
            sql.append(" AND FALSE");
        }
        query.chosen().forEach((facet, chosen) -> {
            PlainFacet chosenValues = PlainFacet.of(facet, chosen, categories, LocalDate.now(clock));
            sql.append(" AND (").append(chosenValues.sql()).append(')');
            values.addAll(chosenValues.values());
        });
        add(sql, values, " AND p.facility_id = ?", query.facility());
        add(sql, values, " AND p.min_order <= ?", query.minOrder());
        add(sql, values, " AND p.currency = 'VND' AND p.price >= ?", query.priceMin());
        add(sql, values, " AND p.currency = 'VND' AND p.price <= ?", query.priceMax());
        return new Condition(sql.toString(), values);
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private jakarta.persistence.Query bound(String sql, List<Object> values) {
        jakarta.persistence.Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private List<ProductHit> hits(List<Long> ids) {
        Map<Long, ProductView> found = products.getAll(ids);
        Map<Long, FacilityView> of = facilities.getAll(
                found.values().stream().map(ProductView::facilityId).distinct().toList());
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(p -> of.containsKey(p.facilityId()))
                .map(p -> ProductHit.of(p, Objects.requireNonNull(of.get(p.facilityId()))))
                .toList();
    }
}
