package vn.ketnoi.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Something to say about what a province has reached of an indicator. */
public record NewFigureComment(
        @NotNull Long programmeId,
        @NotBlank @Size(max = 10) String indicator,
        @NotBlank @Size(max = 2) String province,
        @NotBlank @Size(max = 2000) String words) {}
