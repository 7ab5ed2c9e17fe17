package vn.ketnoi.programme.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an outcome says, after every rule for saying it has been asked. */
public record Claim(
        Indicator indicator,
        @Nullable Long facilityId,
        @Nullable String subject,
        String subjectKey,
        @Nullable Long lineId,
        String province,
        String list,
        String provinceAt,
        LocalDate acceptedOn,
        int quantity,
        @Nullable String evidence,
        @Nullable String description) {}
