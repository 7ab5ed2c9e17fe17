package vn.ketnoi.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.catalogue.ProductDetails;

/** What a product's page says of it, as stored: {@link ProductDetails} in columns, but for the price tiers. */
@Embeddable
public class Listing {

    private String sku;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "description_vi")
    private @Nullable String descriptionVi;

    @Column(name = "description_en")
    private @Nullable String descriptionEn;

    private @Nullable String category;

    @Enumerated(EnumType.STRING)
    private @Nullable ProcessingLevel processing;

    private @Nullable String unit;
    private @Nullable BigDecimal price;
    private @Nullable String currency;

    @Column(name = "min_order")
    private @Nullable BigDecimal minOrder;

    @Column(name = "capacity_month")
    private @Nullable BigDecimal capacityMonth;

    private @Nullable String hs;

    @Column(name = "export_ready")
    private boolean exportReady;

    @Column(name = "origin_province")
    private @Nullable String originProvince;

    private @Nullable String maker;
    private @Nullable String brand;

    @SuppressWarnings("NullAway.Init") // set by describe
    protected Listing() {}

    void describe(ProductDetails details) {
        sku = details.sku();
        brand = details.brand();
        maker = details.maker();
        originProvince = details.originProvince();
        hs = details.hs();
        category = details.category();
        processing = details.processing();
        exportReady = details.exportReady();
        describeInWords(details);
        describeOffer(details);
    }

    private void describeInWords(ProductDetails details) {
        nameVi = details.nameVi();
        nameEn = details.nameEn();
        descriptionVi = details.descriptionVi();
        descriptionEn = details.descriptionEn();
    }

    private void describeOffer(ProductDetails details) {
        unit = details.unit();
        price = details.price();
        currency = details.currency();
        minOrder = details.minOrder();
        capacityMonth = details.capacityMonth();
    }

    ProductDetails details(List<PriceTier> tiers) {
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
                tiers,
                minOrder,
                capacityMonth,
                hs,
                exportReady,
                originProvince,
                maker,
                brand);
    }
}
