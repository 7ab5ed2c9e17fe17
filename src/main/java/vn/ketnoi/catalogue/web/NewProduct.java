package vn.ketnoi.catalogue.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.shared.RejectedException;

/** A listing as programs send it: all its details and, when it is new, the facility it belongs to, in one object. */
public record NewProduct(
        @Nullable Long facilityId,
        String sku,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String descriptionVi,
        @Nullable String descriptionEn,
        @Nullable String category,
        @Nullable ProcessingLevel processing,
        @Nullable String unit,
        @Nullable BigDecimal price,
        @Nullable String currency,
        @Nullable List<PriceTier> tiers,
        @Nullable BigDecimal minOrder,
        @Nullable BigDecimal capacityMonth,
        @Nullable String hs,
        boolean exportReady,
        @Nullable String originProvince,
        @Nullable String maker,
        @Nullable String brand) {

    long facility() {
        if (facilityId == null) {
            throw RejectedException.field("facilityId", "check.NotNull");
        }
        return facilityId;
    }

    ProductDetails details() {
        return new ProductDetails(
                sku,
                nameVi,
                nameEn,
                descriptionVi,
                descriptionEn,
                category,
                processing,
                unit,
                price,
                currency,
                tiers == null ? List.of() : tiers,
                minOrder,
                capacityMonth,
                hs,
                exportReady,
                originProvince,
                maker,
                brand);
    }
}
