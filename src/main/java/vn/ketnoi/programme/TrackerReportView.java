package vn.ketnoi.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the tracker was told for one key.
 *
 * @param period such as 2025Q3
 * @param orgUnit VN and the code of the province at acceptance
 * @param value what was last offered, null before the first time
 * @param tracker where it went: {@code own}, or the tracker's address
 * @param code the tracker's own code for what it did not take
 */
public record TrackerReportView(
        long id,
        String indicator,
        String dataElement,
        String period,
        String orgUnit,
        String categoryOptionCombo,
        String attributeOptionCombo,
        @Nullable Long value,
        ReportState state,
        String tracker,
        @Nullable TrackerVerdict verdict,
        @Nullable String code,
        @Nullable String detail,
        int attempts,
        @Nullable Instant triedAt,
        @Nullable Instant sentAt) {}
