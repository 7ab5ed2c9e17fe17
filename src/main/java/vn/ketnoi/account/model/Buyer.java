package vn.ketnoi.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.BuyerView;

/** An organisation that buys, here or abroad. */
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

    public BuyerView view() {
        return new BuyerView(id, name, country, phone, website);
    }
}
