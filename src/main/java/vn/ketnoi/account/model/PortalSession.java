package vn.ketnoi.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.SessionView;

/**
 * That somebody is signed in on a device. Every node reads it with each call: what ended here is ended everywhere. It ends
 * by itself after some hours, and when the account is given another role.
 */
@Entity
@Table(name = "portal_session")
public class PortalSession {

    /** Seen more often is not written down: one write in so long, not one a call. */
    private static final Duration SEEN = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String device;
    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PortalSession() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public PortalSession(long accountId, Role role, String device, String address, Instant now) {
        this.accountId = accountId;
        this.role = role;
        this.device = device;
        this.address = address;
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public boolean holds(Role roleNow, Instant now, Duration longest) {
        return endedAt == null && role == roleNow && now.isBefore(createdAt.plus(longest));
    }

    public boolean isSeenLongAgo(Instant now) {
        return now.isAfter(lastSeenAt.plus(SEEN));
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public SessionView view() {
        return new SessionView(id, device, address, createdAt, lastSeenAt);
    }
}
