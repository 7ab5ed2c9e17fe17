package vn.ketnoi.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guidance document.
 *
 * @param programmeId what it is for; null for all programmes
 * @param titleEn null while there is none yet, which the pages say
 * @param issuer who issued it, and where it can be found
 * @param words its text; may be left out where there is a file
 * @param forEverybody whether people who are not officers may read it too
 * @param replaces the older document that it takes the place of
 */
public record NewGuidance(
        @Nullable Long programmeId,
        @NotBlank @Size(max = 300) String titleVi,
        @Nullable @Size(max = 300) String titleEn,
        @Nullable @Size(max = 60) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 200) String issuer,
        @Nullable @Size(max = 10000) String words,
        boolean forEverybody,
        @Nullable Long replaces) {}
