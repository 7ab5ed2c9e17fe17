package vn.ketnoi.catalogue.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.shared.Decimals;
import vn.ketnoi.shared.RejectedException;

/** A price tier as it is typed. */
public class TierRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String from;
    private @Nullable String price;

    public TierRow() {}

    TierRow(PriceTier tier) {
        this.from = Decimals.typed(tier.from());
        this.price = Decimals.typed(tier.price());
    }

    boolean isBlank() {
        return blank(from) && blank(price);
    }

    /** @throws RejectedException when one half is missing or is no number */
    PriceTier read() {
        if (from == null || price == null || blank(from) || blank(price)) {
            throw RejectedException.field("tiers", "product.tiers.half");
        }
        try {
            return new PriceTier(Decimals.read(from), Decimals.read(price));
        } catch (NumberFormatException e) {
            throw RejectedException.field("tiers", "check.decimal");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getPrice() {
        return price;
    }

    public void setPrice(@Nullable String price) {
        this.price = price;
    }
}
