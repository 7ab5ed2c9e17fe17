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
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.Standing;

/** A person who signs in. The role decides which one of province, facility and buyer the person stands for. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "password_hash")
    private String passwordHash;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "province_code")
    private @Nullable String province;

    @Column(name = "facility_id")
    private @Nullable Long facilityId;

    @Column(name = "buyer_id")
    private @Nullable Long buyerId;

    @Enumerated(EnumType.STRING)
    private @Nullable Standing standing;

    private String language;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Account(SignInName signInName, String passwordHash, String name, Role role, String language, Instant now) {
        this.email = signInName.email();
        this.phone = signInName.phone();
        this.passwordHash = passwordHash;
        this.name = name;
        this.role = role;
        this.language = language;
        this.createdAt = now;
    }

    /** For an officer of one province. */
    public void serve(String provinceCode) {
        this.province = provinceCode;
    }

    public void belongToFacility(long facility, Standing there) {
        this.facilityId = facility;
        this.standing = there;
    }

    public void belongToBuyer(long buyer, Standing there) {
        this.buyerId = buyer;
        this.standing = there;
    }

    public void become(Standing there) {
        standing = there;
    }

    /** No longer one of the organisation's people; what the person did there stays. */
    public void leave(Instant now) {
        leftAt = now;
    }

    /** Was here before and is taken in again. */
    public void comeBack(String newPasswordHash, Standing there) {
        leftAt = null;
        passwordHash = newPasswordHash;
        standing = there;
    }

    public boolean hasLeft() {
        return leftAt != null;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** The person wants to be forgotten: what stays of the account names nobody. The address is one that cannot be. */
    public void forget(Instant now) {
        name = "Người dùng cũ (former user)";
        email = "former-" + id + "@ketnoi.invalid";
        phone = null;
        passwordHash = Passwords.NONE;
        disable(now);
        if (standing != null) {
            leave(now);
        }
    }

    /** Nobody signs in with it any more. A second time changes nothing. */
    public void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    public void enable() {
        disabledAt = null;
    }

    /** Blocked, or no longer of the organisation. */
    public boolean isDisabled() {
        return disabledAt != null || leftAt != null;
    }

    public AccountView view() {
        return new AccountView(
                id, email, phone, name, role, province, facilityId, buyerId, standing, language, isDisabled());
    }
}
