package vn.ketnoi.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.facility.FacilityView;

/**
 * A product among the results; what is null is not stated.
 *
 * @param certificates those that may count; null from the database while the search engine is away, which leaves them out
 */
public record ProductHit(long id, Shown shown, @Nullable List<Certified> certificates) {

    /** A certificate's kind, and its days as ISO dates, both of them its own; one that does not end lasts until 9999. */
    public record Certified(String kind, String from, String until) {

        boolean holdsOn(String day) {
            return from.compareTo(day) <= 0 && until.compareTo(day) >= 0;
        }
    }

    /** What a result shows, in both languages. */
    public record Shown(
            String sku,
            String nameVi,
            @Nullable String nameEn,
            long facility,
            String facilityVi,
            @Nullable String facilityEn,
            boolean verified,
            @Nullable String province,
            @Nullable String category,
            @Nullable BigDecimal price,
            @Nullable String currency,
            @Nullable String unit,
            @Nullable BigDecimal minOrder,
            @Nullable ProcessingLevel processing,
            boolean exportReady,
            @Nullable Long picture) {}

    public static ProductHit of(ProductView product, FacilityView facility) {
        var d = product.details();
        return new ProductHit(
                product.id(),
                new Shown(
                        d.sku(),
                        d.nameVi(),
                        d.nameEn(),
                        facility.id(),
                        facility.profile().nameVi(),
                        facility.profile().nameEn(),
                        facility.verified(),
                        d.originProvince() != null
                                ? d.originProvince()
                                : facility.profile().province(),
                        d.category(),
                        d.price() == null && !d.tiers().isEmpty()
                                ? d.tiers().get(0).price()
                                : d.price(),
                        d.currency(),
                        d.unit(),
                        d.minOrder(),
                        d.processing(),
                        d.exportReady(),
                        product.pictureId()),
                null);
    }

    /** The kinds of its certificates that count on a day. */
    public Set<String> certifiedOn(LocalDate day) {
        return certificates == null
                ? Set.of()
                : certificates.stream()
                        .filter(c -> c.holdsOn(day.toString()))
                        .map(Certified::kind)
                        .collect(Collectors.toSet());
    }

    public String name(String language) {
        return language.equals("en") && shown.nameEn() != null ? shown.nameEn() : shown.nameVi();
    }

    public String facilityName(String language) {
        return language.equals("en") && shown.facilityEn() != null ? shown.facilityEn() : shown.facilityVi();
    }

    /** Whether the name is shown in Vietnamese for want of one in the language. */
    public boolean onlyVietnamese(String language) {
        return language.equals("en") && shown.nameEn() == null;
    }
}
