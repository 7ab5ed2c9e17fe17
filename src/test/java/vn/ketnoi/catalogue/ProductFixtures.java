package vn.ketnoi.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listings in few words. */
public final class ProductFixtures {

    public static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    private ProductFixtures() {}

    public static ProductDetails named(String name) {
        return ProductDetails.named("NM-40", name);
    }

    /** Fish sauce at 98,000 dong, with tiers given as quantity and price in turn. */
    public static ProductDetails fishSauce(String... tiers) {
        return offer("98000", null, null, tiers);
    }

    public static ProductDetails offer(
            @Nullable String price, @Nullable String minOrder, @Nullable String capacity, String... tiers) {
        List<PriceTier> list = new ArrayList<>();
        for (int i = 0; i < tiers.length; i += 2) {
            list.add(new PriceTier(new BigDecimal(tiers[i]), new BigDecimal(tiers[i + 1])));
        }
        return new ProductDetails(
                "NM-40",
                "Nước mắm Phú Quốc",
                "Phu Quoc fish sauce",
                null,
                null,
                "fish-sauce",
                ProcessingLevel.FINE,
                "bottle",
                number(price),
                null,
                list,
                number(minOrder),
                number(capacity),
                null,
                false,
                null,
                null,
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
