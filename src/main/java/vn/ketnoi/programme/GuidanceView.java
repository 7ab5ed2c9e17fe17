package vn.ketnoi.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guidance document as it is read.
 *
 * @param programme its programme's code; null when it is for all
 * @param fileName null when it has no file
 * @param replacedBy the newer document's id
 */
public record GuidanceView(
        long id,
        @Nullable String programme,
        String titleVi,
        @Nullable String titleEn,
        @Nullable String number,
        LocalDate issuedOn,
        String issuer,
        @Nullable String words,
        @Nullable String fileName,
        boolean forEverybody,
        GuidanceStatus status,
        @Nullable Long replacedBy,
        Instant publishedAt,
        long version) {}
