package vn.ketnoi.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry found, about one of three: a province's figure (programme, indicator and quarter), an outcome, or a
 * facility.
 *
 * @param province of today; only for a figure, everything else has its own
 * @param quarter of the figure, such as 2025Q3
 * @param answerDue until when the department is asked to answer
 */
public record NewFinding(
        @Nullable String province,
        @Nullable Long programmeId,
        @Nullable @Size(max = 10) String indicator,
        @Nullable @Pattern(regexp = "\\d{4}Q[1-4]") String quarter,
        @Nullable Long facilityId,
        @Nullable Long outcomeId,
        @NotBlank @Size(max = 5000) String words,
        @NotNull LocalDate answerDue) {}
