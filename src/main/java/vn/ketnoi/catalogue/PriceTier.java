package vn.ketnoi.catalogue;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;
import vn.ketnoi.shared.Decimals;

/** The price of one unit for who buys at least so many. */
public record PriceTier(
        @NotNull @Positive @Digits(integer = 12, fraction = 3) BigDecimal from,
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 2) BigDecimal price)
        implements Serializable {

    public PriceTier {
        from = Decimals.plain(from);
        price = Decimals.plain(price);
    }
}
