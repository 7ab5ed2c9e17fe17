package vn.ketnoi.facility;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said of a facility. Only the Vietnamese name must be there; what is missing is "not stated". */
public record FacilityProfile(
        @Nullable @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String nameVi,
        @Nullable @Size(max = 200) String nameEn,
        @Nullable @Size(max = 5000) String descriptionVi,
        @Nullable @Size(max = 5000) String descriptionEn,
        @Nullable FacilityKind kind,
        @Nullable String province,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Pattern(regexp = "https?://\\S+") @Size(max = 200) String website,
        @Nullable @Size(max = 10) String vsic,
        @Nullable @Min(0) @Max(1_000_000) Integer workers,
        @Nullable @Min(1000) @Max(2100) Integer founded) {

    /** The same profile, in a province. */
    public FacilityProfile in(@Nullable String otherProvince) {
        return new FacilityProfile(
                code,
                nameVi,
                nameEn,
                descriptionVi,
                descriptionEn,
                kind,
                otherProvince,
                address,
                phone,
                email,
                website,
                vsic,
                workers,
                founded);
    }

    /** The same profile, of a kind. */
    public FacilityProfile of(@Nullable FacilityKind otherKind) {
        return new FacilityProfile(
                code,
                nameVi,
                nameEn,
                descriptionVi,
                descriptionEn,
                otherKind,
                province,
                address,
                phone,
                email,
                website,
                vsic,
                workers,
                founded);
    }

    /** The profile of which only a name and a code are known yet. */
    public static FacilityProfile named(@Nullable String code, String nameVi) {
        return new FacilityProfile(
                code, nameVi, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
