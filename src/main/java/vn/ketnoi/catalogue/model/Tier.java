package vn.ketnoi.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.PriceTier;

/** A price from a quantity on, as stored. */
@Embeddable
public class Tier {

    @Column(name = "from_quantity")
    private BigDecimal fromQuantity;

    @Column(name = "price")
    private BigDecimal price;

    @SuppressWarnings("NullAway.Init")
    protected Tier() {}

    Tier(PriceTier tier) {
        this.fromQuantity = tier.from();
        this.price = tier.price();
    }

    PriceTier view() {
        return new PriceTier(fromQuantity, price);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tier that && view().equals(that.view());
    }

    @Override
    public int hashCode() {
        return Objects.hash(view());
    }
}
