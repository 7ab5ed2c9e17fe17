package vn.ketnoi.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as others see it.
 *
 * @param refusal why the centre refused it
 * @param fileName of its scan, when there is one
 */
public record CertificateView(
        long id,
        long facilityId,
        CertificateDetails details,
        CertificateStatus status,
        @Nullable String refusal,
        @Nullable String fileName,
        Instant enteredAt,
        @Nullable Instant checkedAt,
        long version)
        implements Serializable {

    /** Whether it counts on a day: its last day is the last one on which it does. */
    public boolean holdsOn(LocalDate day) {
        LocalDate until = details.validUntil();
        return status == CertificateStatus.CONFIRMED
                && !details.validFrom().isAfter(day)
                && (until == null || !until.isBefore(day));
    }

    public boolean isOverOn(LocalDate day) {
        LocalDate until = details.validUntil();
        return until != null && until.isBefore(day);
    }
}
