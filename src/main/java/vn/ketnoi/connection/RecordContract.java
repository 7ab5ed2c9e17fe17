package vn.ketnoi.connection;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed on. {@code amount} is the value of the whole contract in {@code currency} (ISO 4217); when nothing is
 * said of export, it is one if the buyer is abroad.
 */
public record RecordContract(
        @NotNull @Positive @Digits(integer = 15, fraction = 2) BigDecimal amount,
        @NotBlank String currency,
        @NotNull LocalDate signedOn,
        @Nullable @Positive @Digits(integer = 12, fraction = 3) BigDecimal quantity,
        @Nullable @Size(max = 40) String unit,
        @Nullable Boolean export) {}
