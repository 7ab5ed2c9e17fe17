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
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.BuyerCheck;
import vn.ketnoi.account.JoinAsBuyer;
import vn.ketnoi.account.JoinAsFacility;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.SignUpState;
import vn.ketnoi.account.SignUpView;
import vn.ketnoi.shared.RejectedException;

/**
 * Somebody wants in. There is no account before it is known that the address or number is theirs, so nobody can sit on
 * another's; whoever asks for a facility that is here already waits for its owner or an officer.
 */
@Entity
@Table(name = "sign_up")
public class SignUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String email;
    private @Nullable String phone;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;
    private String organisation;
    private @Nullable String code;
    private @Nullable String kind;

    @Column(name = "province_code")
    private @Nullable String province;

    private @Nullable String country;
    private @Nullable String website;

    @Column(name = "facility_id")
    private @Nullable Long facilityId;

    @Enumerated(EnumType.STRING)
    private SignUpState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignUp() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    private SignUp(Role role, SignInName who, String name, String passwordHash, String language, String organisation) {
        this.role = role;
        this.email = who.email();
        this.phone = who.phone();
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = language;
        this.organisation = organisation;
        this.state = SignUpState.UNCONFIRMED;
    }

    public static SignUp of(JoinAsFacility wish, SignInName who, String passwordHash, String language, Instant now) {
        SignUp made = new SignUp(Role.FACILITY, who, wish.name(), passwordHash, language, wish.organisation());
        made.code = wish.code();
        made.kind = wish.kind();
        made.province = wish.province();
        made.createdAt = now;
        return made;
    }

    public static SignUp of(JoinAsBuyer wish, SignInName who, String passwordHash, String language, Instant now) {
        SignUp made = new SignUp(Role.BUYER, who, wish.name(), passwordHash, language, wish.organisation());
        made.country = wish.country();
        made.website = wish.website() == null ? null : DomainPolicy.address(wish.website());
        made.createdAt = now;
        return made;
    }

    /** The facility that it names is here already. */
    public void wants(@Nullable Long facility) {
        facilityId = facility;
    }

    /** The address is theirs; now somebody of the facility, or an officer, has to say yes. */
    public void ask() {
        require(SignUpState.UNCONFIRMED);
        state = SignUpState.ASKING;
    }

    /** A number cannot confirm itself: an officer's or owner's yes does. An address has to be confirmed before. */
    public boolean isToBeDecided() {
        return state == SignUpState.ASKING || state == SignUpState.UNCONFIRMED && email == null;
    }

    /** @param by who said yes; null when the confirmed address was enough */
    public void done(@Nullable Long by, Instant now) {
        decide(SignUpState.DONE, by, now);
    }

    public void refuse(long by, Instant now) {
        decide(SignUpState.REFUSED, by, now);
    }

    private void decide(SignUpState decision, @Nullable Long by, Instant now) {
        if (state == SignUpState.DONE || state == SignUpState.REFUSED) {
            throw new RejectedException("join.decided");
        }
        state = decision;
        passwordHash = Passwords.NONE; // the account has it by now, or nobody needs it
        decidedBy = by;
        decidedAt = now;
    }

    private void require(SignUpState needed) {
        if (state != needed) {
            throw new RejectedException("join.decided");
        }
    }

    public SignInName who() {
        return new SignInName(email, phone);
    }

    public Account account(Instant now) {
        return new Account(who(), passwordHash, name, role, language, now);
    }

    public Buyer buyer(Instant now) {
        Buyer buyer = new Buyer(organisation, String.valueOf(country), now);
        buyer.hasWebsite(website);
        if (email != null && DomainPolicy.speaksFor(email, website)) {
            buyer.check(BuyerCheck.DOMAIN, now);
        }
        return buyer;
    }

    public long version() {
        return version;
    }

    public Role role() {
        return role;
    }

    public String language() {
        return language;
    }

    public @Nullable Long facilityId() {
        return facilityId;
    }

    public SignUpView view(boolean known) {
        return new SignUpView(
                id,
                role,
                email,
                phone,
                name,
                organisation,
                code,
                kind,
                province,
                facilityId,
                state,
                known,
                createdAt,
                version);
    }
}
