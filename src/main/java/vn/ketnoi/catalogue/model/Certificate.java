package vn.ketnoi.catalogue.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.catalogue.CertificateStatus;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;

/**
 * A certificate is entered by its facility (or for it by the centre of its province) and confirmed or refused by the centre.
 * Whoever changes what it says has it checked again. It counts while it is confirmed and its days last; nothing has to be
 * done for it to stop counting.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "facility_id", updatable = false)
    private long facilityId;

    private String kind;
    private String issuer;
    private String number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @ElementCollection
    @CollectionTable(name = "certificate_product", joinColumns = @JoinColumn(name = "certificate_id"))
    @Column(name = "product_id")
    @OrderBy
    private List<Long> products = new ArrayList<>();

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    private @Nullable String refusal;

    @Column(name = "entered_by", updatable = false)
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "checked_by")
    private @Nullable Long checkedBy;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "warned_at")
    private @Nullable Instant warnedAt;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's, the rest is set by say
    public Certificate(long facilityId, CertificateDetails details, @Nullable SentFile scan, long person, Instant now) {
        this.facilityId = facilityId;
        this.enteredBy = person;
        say(details, scan, now);
    }

    /**
     * The same once more changes nothing, and a confirmed one stays so.
     *
     * @param scan the new one; null to keep what there is
     * @throws RejectedException when it was taken back
     */
    public void revise(CertificateDetails details, @Nullable SentFile scan, Instant now) {
        refuseEnded();
        if (scan != null || !details.equals(details())) {
            say(details, scan, now);
        }
    }

    private void say(CertificateDetails details, @Nullable SentFile scan, Instant now) {
        kind = details.kind();
        issuer = details.issuer();
        number = details.number();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
        products = new ArrayList<>(details.productIds());
        if (scan != null) {
            fileName = scan.name();
            mediaType = scan.mediaType();
        }
        status = CertificateStatus.ENTERED;
        refusal = null;
        enteredAt = now;
        checkedBy = null;
        checkedAt = null;
        warnedAt = null;
    }

    /** @throws RejectedException when it does not wait for the centre */
    public void confirm(long officer, Instant now) {
        if (status != CertificateStatus.ENTERED) {
            throw new RejectedException("certificate.waiting.not");
        }
        status = CertificateStatus.CONFIRMED;
        check(officer, now);
        if (view().isOverOn(LocalDate.ofInstant(now, Clocks.VIETNAM))) {
            warnedAt = now; // nobody needs a warning of what is over
        }
    }

    /** Also one that was confirmed, when it turns out to be none. @throws RejectedException when it was refused or taken back */
    public void refuse(String reason, long officer, Instant now) {
        if (status != CertificateStatus.ENTERED && status != CertificateStatus.CONFIRMED) {
            throw new RejectedException("certificate.waiting.not");
        }
        status = CertificateStatus.REFUSED;
        refusal = reason;
        check(officer, now);
    }

    private void check(long officer, Instant now) {
        checkedBy = officer;
        checkedAt = now;
    }

    /** @throws RejectedException when it was taken back already */
    public void end() {
        refuseEnded();
        status = CertificateStatus.ENDED;
        refusal = null;
    }

    private void refuseEnded() {
        if (status == CertificateStatus.ENDED) {
            throw new RejectedException("certificate.ended");
        }
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

    public boolean isConfirmed() {
        return status == CertificateStatus.CONFIRMED;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    private CertificateDetails details() {
        return new CertificateDetails(kind, issuer, number, validFrom, validUntil, products);
    }

    public CertificateView view() {
        return new CertificateView(
                id == null ? 0 : id, facilityId, details(), status, refusal, fileName, enteredAt, checkedAt, version);
    }
}
