package vn.ketnoi.programme;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a centre says was reached: about a facility or, where the indicator asks for it, a subject by name.
 *
 * @param lineId for machines (KC02) that are part of a line: the line's own outcome (KC03)
 * @param provinceAt the unit it was in on the day of acceptance; may be left out where there is only one
 * @param quantity machines or people, whole ones; one of everything else
 * @param evidence an application, certificate or decision number, or that of the acceptance minutes
 */
public record RecordOutcome(
        @NotBlank @Size(max = 10) String indicator,
        @Nullable Long facilityId,
        @Nullable @Size(max = 200) String subject,
        @Nullable Long lineId,
        @Nullable @Size(max = 2) String provinceAt,
        @NotNull LocalDate acceptedOn,
        @Nullable @Digits(integer = 7, fraction = 0) @Min(1) @Max(1_000_000) BigDecimal quantity,
        @Nullable @Size(max = 200) String evidence,
        @Nullable @Size(max = 2000) String description) {}
