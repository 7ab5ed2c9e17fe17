package vn.ketnoi.catalogue.model;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.shared.ManyRows;

/**
 * New products, many in one statement: the database gives their ids, so the entity manager would have to send each by
 * itself. Price tiers and pictures are none of these; no file has them.
 */
final class ProductInserts {

    private static final String INTO = "INSERT INTO product (facility_id, sku, name_vi, name_en, description_vi,"
            + " description_en, category, processing, unit, price, currency, min_order, capacity_month, hs, export_ready,"
            + " origin_province, maker, brand, status, submitted_at, published_at, check_reason, check_since, listed_by, consent_id, index_revision, created_at, updated_at, version)";

    private ProductInserts() {}

    /** Answers the id of each SKU. */
    static Map<String, Long> insert(EntityManager em, long facilityId, List<Product> products) {
        ManyRows.insert(em, INTO, products.stream().map(ProductInserts::row).toList());
        List<String> skus = products.stream().map(p -> p.details().sku()).toList();
        return em.createQuery(
                        "SELECT p.listing.sku, p.id FROM Product p WHERE p.facilityId = :facility AND p.listing.sku IN :skus",
                        Object[].class)
                .setParameter("facility", facilityId)
                .setParameter("skus", skus)
                .getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> (Long) r[1]));
    }

    private static @Nullable Object[] row(Product product) {
        ProductDetails d = product.details();
        Timestamp created = Timestamp.from(product.createdAt());
        return new @Nullable Object[] {
            product.facilityId(),
            d.sku(),
            d.nameVi(),
            d.nameEn(),
            d.descriptionVi(),
            d.descriptionEn(),
            d.category(),
            name(d.processing()),
            d.unit(),
            d.price(),
            d.currency(),
            d.minOrder(),
            d.capacityMonth(),
            d.hs(),
            d.exportReady(),
            d.originProvince(),
            d.maker(),
            d.brand(),
            product.status().name(),
            at(product.submittedAt()),
            at(product.publishedAt()),
            name(product.checkReason()),
            at(product.checkSince()),
            product.listedBy(),
            product.consentId(),
            product.indexRevision(),
            created,
            created,
            product.version()
        };
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
