package vn.ketnoi.facility;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consent as its facility and the officers who keep it see it.
 *
 * @param fileName of its scan, when there is one
 * @param recordedBy the name of who put it on record
 */
public record ConsentView(
        long id,
        long facilityId,
        ConsentDetails details,
        @Nullable String fileName,
        String recordedBy,
        Instant recordedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        long version)
        implements Serializable {

    public boolean inForce() {
        return withdrawnAt == null;
    }
}
