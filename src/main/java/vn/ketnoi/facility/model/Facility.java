package vn.ketnoi.facility.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityStatus;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException;

/**
 * A facility is entered by itself or by an officer, and then verified by the promotion centre of its province. Being
 * verified is what lets its products be published. A change of name or province after that is a new claim: it takes the
 * verification back.
 */
@Entity
@Table(name = "facility")
public class Facility {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private @Nullable String code;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "description_vi")
    private @Nullable String descriptionVi;

    @Column(name = "description_en")
    private @Nullable String descriptionEn;

    @Enumerated(EnumType.STRING)
    private @Nullable FacilityKind kind;

    @Column(name = "province_code")
    private @Nullable String province;

    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String website;
    private @Nullable String vsic;
    private @Nullable Integer workers;
    private @Nullable Integer founded;

    @Enumerated(EnumType.STRING)
    private FacilityStatus status;

    @Column(name = "verified_by")
    private @Nullable Long verifiedBy;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "index_revision")
    private long indexRevision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Facility() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's, the rest is set by describe
    public Facility(FacilityProfile profile, Instant now) {
        this.status = FacilityStatus.REGISTERED;
        this.createdAt = now;
        describe(profile, now);
    }

    public void revise(FacilityProfile profile, Instant now) {
        boolean newClaim = !profile.nameVi().equals(nameVi) || !Objects.equals(profile.province(), province);
        describe(profile, now);
        if (newClaim) {
            status = FacilityStatus.REGISTERED;
            verifiedBy = null;
            verifiedAt = null;
        }
    }

    private void describe(FacilityProfile profile, Instant now) {
        code = profile.code();
        nameVi = profile.nameVi();
        nameEn = profile.nameEn();
        descriptionVi = profile.descriptionVi();
        descriptionEn = profile.descriptionEn();
        kind = profile.kind();
        province = profile.province();
        address = profile.address();
        phone = profile.phone();
        email = profile.email();
        website = profile.website();
        vsic = profile.vsic();
        workers = profile.workers();
        founded = profile.founded();
        touch(now);
    }

    /** @throws RejectedException when it is verified already, or nobody knows which province vouches for it */
    public void verify(long officer, Instant now) {
        if (status == FacilityStatus.VERIFIED) {
            throw new RejectedException("facility.verified.already");
        }
        if (province == null) {
            throw RejectedException.field("province", "facility.verify.province");
        }
        status = FacilityStatus.VERIFIED;
        verifiedBy = officer;
        verifiedAt = now;
        touch(now);
    }

    private void touch(Instant now) {
        updatedAt = now;
        indexRevision++;
    }

    public @Nullable String province() {
        return province;
    }

    public long version() {
        return version;
    }

    public long id() {
        return id;
    }

    public long indexRevision() {
        return indexRevision;
    }

    public FacilityView view() {
        FacilityProfile profile = new FacilityProfile(
                code,
                nameVi,
                nameEn,
                descriptionVi,
                descriptionEn,
                kind,
                province,
                address,
                phone,
                email,
                website,
                vsic,
                workers,
                founded);
        return new FacilityView(id, profile, status, verifiedAt, createdAt, updatedAt, version, indexRevision);
    }
}
