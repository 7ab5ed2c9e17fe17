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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.ConsentDetails;
import vn.ketnoi.facility.ConsentView;
import vn.ketnoi.facility.ConsentWay;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;

/**
 * That a facility lets the centre list products for it. What it says does not change: it is withdrawn, and another one given.
 * A facility has at most one in force.
 */
@Entity
@Table(name = "listing_consent")
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "facility_id", updatable = false)
    private long facilityId;

    @Column(updatable = false)
    private String giver;

    @Column(name = "giver_role", updatable = false)
    private @Nullable String giverRole;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConsentWay way;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Column(name = "file_name", updatable = false)
    private @Nullable String fileName;

    @Column(name = "media_type", updatable = false)
    private @Nullable String mediaType;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "in_force_of")
    private @Nullable Long inForceOf;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Consent(long facilityId, ConsentDetails details, @Nullable SentFile scan, long person, Instant now) {
        this.facilityId = facilityId;
        this.inForceOf = facilityId;
        this.giver = details.giver();
        this.giverRole = details.giverRole();
        this.way = details.way();
        this.givenOn = details.givenOn();
        if (scan != null) {
            this.fileName = scan.name();
            this.mediaType = scan.mediaType();
        }
        this.recordedBy = person;
        this.recordedAt = now;
    }

    /** @throws RejectedException when it was withdrawn already */
    public void withdraw(long person, Instant now) {
        if (!isInForce()) {
            throw new RejectedException("consent.withdrawn.already");
        }
        withdrawnBy = person;
        withdrawnAt = now;
        inForceOf = null;
    }

    public boolean isInForce() {
        return inForceOf != null;
    }

    public long id() {
        return id;
    }

    public long facilityId() {
        return facilityId;
    }

    public long version() {
        return version;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    ConsentView view(String recorder, @Nullable String withdrawer) {
        ConsentDetails details = new ConsentDetails(giver, giverRole, way, givenOn);
        return new ConsentView(
                id == null ? 0 : id,
                facilityId,
                details,
                fileName,
                recorder,
                recordedAt,
                withdrawer,
                withdrawnAt,
                version);
    }
}
