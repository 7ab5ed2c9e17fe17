package vn.ketnoi.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A listing's name and text in English. */
public record EnglishWords(
        @NotBlank @Size(max = 300) String nameEn, @Nullable @Size(max = 10_000) String descriptionEn) {}
