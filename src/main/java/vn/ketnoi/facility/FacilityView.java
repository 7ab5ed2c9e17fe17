package vn.ketnoi.facility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A facility as others see it; {@code version} goes with every change, {@code indexRevision} with its search document. */
public record FacilityView(
        long id,
        FacilityProfile profile,
        FacilityStatus status,
        @Nullable Instant verifiedAt,
        Instant createdAt,
        Instant updatedAt,
        long version,
        long indexRevision) {

    public boolean verified() {
        return status == FacilityStatus.VERIFIED;
    }

    /** The name in a language, or the Vietnamese one where there is none. */
    public String name(String language) {
        String english = profile.nameEn();
        return language.equals("en") && english != null ? english : profile.nameVi();
    }
}
