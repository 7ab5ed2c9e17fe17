package vn.ketnoi.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which deeds; null leaves a condition out.
 *
 * @param from the first day, as it is in Vietnam
 * @param to the last day
 */
public record AuditFilter(
        @Nullable String province,
        @Nullable Long person,
        @Nullable String kind,
        @Nullable Long record,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static AuditFilter of(String kind, long record) {
        return new AuditFilter(null, null, kind, record, null, null);
    }

    AuditFilter in(@Nullable String only) {
        return new AuditFilter(only, person, kind, record, from, to);
    }
}
