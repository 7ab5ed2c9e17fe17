package vn.ketnoi.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A programme as it was decided.
 *
 * @param code such as KCQG-2026-2030; never changes
 * @param decisionVi what it rests on, in Vietnamese: the decision with its number and day
 */
public record NewProgramme(
        @NotBlank @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") String code,
        @NotBlank @Size(max = 200) String nameVi,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 200) String decisionVi,
        @NotBlank @Size(max = 200) String decisionEn,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {}
