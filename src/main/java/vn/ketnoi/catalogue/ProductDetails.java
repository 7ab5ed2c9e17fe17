package vn.ketnoi.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.Decimals;

/**
 * What is said of a product. Only the SKU (unique in its facility) and the Vietnamese name must be there; what is missing
 * is "not stated", a missing price is "on request". Amounts without a currency are dong.
 *
 * @param category a code of {@link Categories}
 * @param unit what one is: a bottle, a kilogram; prices and quantities count these
 * @param tiers prices from larger quantities on, smallest quantity first
 * @param minOrder the smallest quantity sold at once
 * @param capacityMonth how many can be made in a month
 * @param hs heading or subheading of the tariff (HS), digits only
 * @param originProvince code of the province it comes from, when that is not its facility's
 * @param maker who makes it, when that is not its facility
 */
public record ProductDetails(
        @NotBlank @Size(max = 60) String sku,
        @NotBlank @Size(max = 300) String nameVi,
        @Nullable @Size(max = 300) String nameEn,
        @Nullable @Size(max = 10_000) String descriptionVi,
        @Nullable @Size(max = 10_000) String descriptionEn,
        @Nullable String category,
        @Nullable ProcessingLevel processing,
        @Nullable @Size(max = 40) String unit,
        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 2) BigDecimal price,
        @Nullable String currency,
        @NotNull @Size(max = 20) List<@NotNull @Valid PriceTier> tiers,
        @Nullable @Positive @Digits(integer = 12, fraction = 3) BigDecimal minOrder,
        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal capacityMonth,
        @Nullable @Pattern(regexp = "\\d{4}(\\d{2}){0,2}") String hs,
        boolean exportReady,
        @Nullable String originProvince,
        @Nullable @Size(max = 200) String maker,
        @Nullable @Size(max = 200) String brand)
        implements Serializable {

    private static final String DONG = "VND";

    public ProductDetails {
        sku = sku == null ? sku : sku.strip();
        nameVi = nameVi == null ? nameVi : nameVi.strip();
        nameEn = given(nameEn);
        descriptionVi = given(descriptionVi);
        descriptionEn = given(descriptionEn);
        category = given(category);
        unit = given(unit);
        currency = given(currency);
        hs = given(hs);
        originProvince = given(originProvince);
        maker = given(maker);
        brand = given(brand);
        tiers = tiers == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(tiers));
        price = Decimals.plainOrNull(price);
        minOrder = Decimals.plainOrNull(minOrder);
        capacityMonth = Decimals.plainOrNull(capacityMonth);
        boolean hasPrice = price != null || !tiers.isEmpty();
        currency = currency == null && hasPrice ? DONG : currency;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The details of which only a code and a name are known yet. */
    public static ProductDetails named(String sku, String nameVi) {
        return new ProductDetails(
                sku, nameVi, null, null, null, null, null, null, null, null, List.of(), null, null, null, false, null,
                null, null);
    }

    /** The same details, with these words in English. */
    public ProductDetails in(EnglishWords words) {
        return new ProductDetails(
                sku,
                nameVi,
                words.nameEn(),
                descriptionVi,
                words.descriptionEn(),
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

    /** What a buyer would look for here and not find, as names of the fields: recommended, never required. */
    public List<String> notStated() {
        List<String> missing = new ArrayList<>();
        note(missing, "category", category);
        note(missing, "processing", processing);
        note(missing, "descriptionVi", descriptionVi);
        note(missing, "nameEn", nameEn);
        note(missing, "unit", unit);
        note(missing, "price", price);
        note(missing, "minOrder", minOrder);
        note(missing, "capacityMonth", capacityMonth);
        return missing;
    }

    private static void note(List<String> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(field);
        }
    }

    /** The name in a language, or the Vietnamese one where there is none. */
    public String name(String language) {
        return language.equals("en") && nameEn != null ? nameEn : nameVi;
    }
}
