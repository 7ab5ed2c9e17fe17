package vn.ketnoi.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as officers see it.
 *
 * @param province the province of today whose officers keep it
 * @param provinceAt the unit at acceptance, in {@code provinceList} ("63" or "34")
 * @param reason why it was returned or withdrawn
 */
public record OutcomeView(
        long id,
        String programme,
        String indicator,
        @Nullable Long facilityId,
        String subject,
        @Nullable Long lineId,
        String province,
        String provinceList,
        String provinceAt,
        LocalDate acceptedOn,
        int quantity,
        @Nullable String evidence,
        @Nullable String description,
        OutcomeStatus status,
        @Nullable String reason,
        long recordedBy,
        Instant recordedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant decidedAt,
        long version) {

    /** Whether the centre may still change it. */
    public boolean open() {
        return status == OutcomeStatus.RECORDED || status == OutcomeStatus.RETURNED;
    }
}
