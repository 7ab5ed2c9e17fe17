package vn.ketnoi.programme;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of a programme's indicators aims at from a day on. The first one makes the indicator part of the programme.
 *
 * @param target a whole number in the indicator's own unit; null for a qualitative indicator, which takes none
 * @param reason why it is set or corrected
 * @param source the document it stands in
 */
public record SetTarget(
        @NotBlank @Size(max = 10) String indicator,
        @Nullable @Digits(integer = 9, fraction = 0) @Min(1) BigDecimal target,
        boolean approximate,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 300) String source) {}
