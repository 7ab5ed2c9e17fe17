package vn.ketnoi.account.model;

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
import vn.ketnoi.account.InvitationView;
import vn.ketnoi.account.Organisation;
import vn.ketnoi.account.Standing;

/** An owner wants a person in: who has a mail address gets a link, who has a phone number is handed a code. */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "facility_id")
    private @Nullable Long facilityId;

    @Column(name = "buyer_id")
    private @Nullable Long buyerId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** Accepted or taken back. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Invitation(Organisation of, SignInName to, Standing standing, long madeBy, Instant now, Instant expiresAt) {
        this.facilityId = of.isFacility() ? of.id() : null;
        this.buyerId = of.isFacility() ? null : of.id();
        this.standing = standing;
        this.email = to.email();
        this.phone = to.email() == null ? to.phone() : null;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    public Organisation organisation() {
        return facilityId == null
                ? Organisation.buyer(Objects.requireNonNull(buyerId))
                : Organisation.facility(facilityId);
    }

    public SignInName to() {
        return new SignInName(email, phone);
    }

    public Standing standing() {
        return standing;
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public long id() {
        return id;
    }

    public InvitationView view() {
        return new InvitationView(id, email, phone, standing, madeAt, expiresAt);
    }
}
