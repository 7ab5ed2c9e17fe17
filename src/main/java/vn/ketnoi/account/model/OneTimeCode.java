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
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets whoever has it do one thing, once. Only its hash is kept. */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    /** So many wrong tries end a code that is short enough to be guessed. */
    public static final int MOST_TRIES = 5;

    /** What a code is for and how long it is good. */
    public enum Purpose {
        CONFIRM(Duration.ofHours(24)),
        RESET_LINK(Duration.ofHours(1)),
        RESET_CODE(Duration.ofHours(24)),
        INVITATION(Duration.ofDays(7));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }

        public Duration validity() {
            return validity;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "wrong_tries")
    private int wrongTries;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeCode() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public OneTimeCode(Purpose purpose, long subjectId, String hash, Instant now) {
        this.purpose = purpose;
        this.subjectId = subjectId;
        this.hash = hash;
        this.madeAt = now;
        this.expiresAt = now.plus(purpose.validity());
    }

    public boolean isGood(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    public boolean fits(String otherHash) {
        return hash.equals(otherHash);
    }

    public void end(Instant now) {
        endedAt = now;
    }

    /** Counts; the last try ends it. */
    public void wrong(Instant now) {
        wrongTries++;
        if (wrongTries >= MOST_TRIES) {
            end(now);
        }
    }

    public long subjectId() {
        return subjectId;
    }
}
