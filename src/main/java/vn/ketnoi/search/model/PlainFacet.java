package vn.ketnoi.search.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.search.AmountRange;
import vn.ketnoi.search.ProductFacet;

/** What is chosen in a facet, as a condition of SQL on a product p of a facility f. */
record PlainFacet(String sql, List<Object> values) {

    private static final Map<ProductFacet, String> COLUMNS = Map.of(
            ProductFacet.CATEGORY, "p.category",
            ProductFacet.PROVINCE, "COALESCE(p.origin_province, f.province_code)",
            ProductFacet.PROCESSING, "p.processing",
            ProductFacet.FACILITY_KIND, "f.kind",
            ProductFacet.VERIFIED, "CASE f.status WHEN 'VERIFIED' THEN 'true' ELSE 'false' END",
            ProductFacet.EXPORT_READY, "CASE WHEN p.export_ready THEN 'true' ELSE 'false' END");

    /** As the index has it, but for prices in other currencies: those are in no range. */
    private static final Map<ProductFacet, String> AMOUNTS = Map.of(
            ProductFacet.PRICE, "CASE p.currency WHEN 'VND' THEN p.price END", ProductFacet.MIN_ORDER, "p.min_order");

    private static final String CERTIFIED = "EXISTS (SELECT 1 FROM certificate c WHERE c.facility_id = f.id"
            + " AND c.status = 'CONFIRMED' AND c.valid_from <= ? AND (c.valid_until IS NULL OR c.valid_until >= ?)"
            + " AND (NOT EXISTS (SELECT 1 FROM certificate_product o WHERE o.certificate_id = c.id)"
            + " OR EXISTS (SELECT 1 FROM certificate_product o WHERE o.certificate_id = c.id AND o.product_id = p.id))"
            + " AND c.kind";

    static PlainFacet of(ProductFacet facet, List<String> chosen, Categories categories, LocalDate today) {
        return switch (facet) {
            case CERTIFICATE -> {
                PlainFacet kinds = in(CERTIFIED, chosen);
                List<Object> values = new ArrayList<>(List.of(today, today));
                values.addAll(kinds.values());
                yield new PlainFacet(kinds.sql() + ")", values);
            }
            case PRICE, MIN_ORDER -> within(facet, chosen);
            case CATEGORY -> in(column(facet), withChildren(chosen, categories));
            default -> in(column(facet), chosen);
        };
    }

    private static String column(ProductFacet facet) {
        return COLUMNS.getOrDefault(facet, "");
    }

    private static PlainFacet in(String what, List<String> any) {
        return new PlainFacet(what + " IN (?" + ", ?".repeat(any.size() - 1) + ")", List.copyOf(any));
    }

    private static PlainFacet within(ProductFacet facet, List<String> chosen) {
        String amount = AMOUNTS.getOrDefault(facet, "");
        List<Object> values = new ArrayList<>();
        String any = chosen.stream()
                .flatMap(value -> AmountRange.among(facet.ranges(), value).stream())
                .map(range -> within(amount, range, values))
                .collect(Collectors.joining(" OR "));
        return new PlainFacet(any, values);
    }

    private static String within(String amount, AmountRange range, List<Object> values) {
        List<String> bounds = new ArrayList<>();
        if (range.from() != null) {
            bounds.add(amount + " >= ?");
            values.add(range.from());
        }
        if (range.below() != null) {
            bounds.add(amount + " < ?");
            values.add(range.below());
        }
        return String.join(" AND ", bounds);
    }

    private static List<String> withChildren(List<String> codes, Categories categories) {
        return codes.stream()
                .flatMap(code -> Stream.concat(
                        Stream.of(code), categories.children(code).stream().map(Category::code)))
                .toList();
    }
}
