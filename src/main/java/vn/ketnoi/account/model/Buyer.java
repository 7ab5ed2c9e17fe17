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
import vn.ketnoi.account.BuyerView;

/** An organisation that buys, here or abroad. It may ask from the first day; once checked, its requests say so. */
@Entity
@Table(name = "buyer")
public class Buyer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String name;
    private String country;
    private @Nullable String phone;
    private @Nullable String website;

    @Enumerated(EnumType.STRING)
    @Column(name = "checked_by")
    private @Nullable BuyerCheck checkedBy;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Buyer() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Buyer(String name, String country, Instant now) {
        this.name = name;
        this.country = country;
        this.createdAt = now;
    }

    public void hasWebsite(@Nullable String address) {
        website = address;
    }

    /**
     * What the mark was for goes with the website it was for; the new one may be that of the person's mail.
     *
     * @param mail the address of whoever changes it, or null
     */
    public void reach(@Nullable String newWebsite, @Nullable String newPhone, @Nullable String mail, Instant now) {
        boolean same = website != null
                && newWebsite != null
                && DomainPolicy.host(website).equals(DomainPolicy.host(newWebsite));
        if (checkedBy == BuyerCheck.DOMAIN && !same) {
            checkedBy = null;
            checkedAt = null;
        }
        website = newWebsite;
        phone = newPhone;
        if (mail != null && DomainPolicy.speaksFor(mail, website)) {
            check(BuyerCheck.DOMAIN, now);
        }
    }

    /** A second time changes nothing. */
    public void check(BuyerCheck how, Instant now) {
        if (checkedBy == null) {
            checkedBy = how;
            checkedAt = now;
        }
    }

    public @Nullable BuyerCheck checkedBy() {
        return checkedBy;
    }

    public long version() {
        return version;
    }

    public long id() {
        return id;
    }

    public BuyerView view() {
        return new BuyerView(id, name, country, phone, website, checkedBy, checkedAt, version);
    }
}
