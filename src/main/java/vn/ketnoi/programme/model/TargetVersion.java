package vn.ketnoi.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.SetTarget;
import vn.ketnoi.programme.TargetView;

/** What an indicator aims at from a day on. It is written once: a correction is another version. */
@Entity
@Table(name = "target_version")
public class TargetVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "programme_id")
    private long programmeId;

    private String indicator;
    private int number;
    private @Nullable Integer target;
    private boolean approximate;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String reason;
    private String source;

    /** Nobody for what came with the portal. */
    @Column(name = "entered_by")
    private @Nullable Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected TargetVersion() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public TargetVersion(long programmeId, int number, SetTarget said, long person, Instant now) {
        this.programmeId = programmeId;
        this.indicator = said.indicator();
        this.number = number;
        this.target = said.target() == null ? null : said.target().intValueExact();
        this.approximate = said.approximate();
        this.effectiveFrom = said.effectiveFrom();
        this.reason = said.reason().strip();
        this.source = said.source().strip();
        this.enteredBy = person;
        this.enteredAt = now;
    }

    public long id() {
        return id;
    }

    public String indicator() {
        return indicator;
    }

    public int number() {
        return number;
    }

    public @Nullable Integer target() {
        return target;
    }

    public boolean isApproximate() {
        return approximate;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public TargetView view(boolean inForce) {
        return new TargetView(
                id, indicator, number, target, approximate, effectiveFrom, reason, source, enteredAt, inForce);
    }
}
