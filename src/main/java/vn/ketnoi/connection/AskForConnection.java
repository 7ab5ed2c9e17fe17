package vn.ketnoi.connection;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A buyer's need: of a product (the facility follows from it), or of a facility as such. */
public record AskForConnection(
        @Nullable Long productId,
        @Nullable Long facilityId,
        @NotNull @Positive @Digits(integer = 12, fraction = 3) BigDecimal quantity,
        @NotBlank @Size(max = 40) String unit,
        @NotNull LocalDate neededBy,
        @NotBlank @Size(max = 5000) String words) {}
