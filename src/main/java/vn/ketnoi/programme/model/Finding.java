package vn.ketnoi.programme.model;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FindingStatus;
import vn.ketnoi.programme.FindingStep;
import vn.ketnoi.programme.FindingView;
import vn.ketnoi.programme.NewFinding;
import vn.ketnoi.shared.RejectedException;

/**
 * The ministry writes down what it found and asks for an answer; the department answers; the ministry asks again or is
 * content, and closes it in the end. What was said stays as it was.
 */
@Entity
@Table(name = "finding")
public class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "province_code")
    private String province;

    @Column(name = "programme_id")
    private @Nullable Long programmeId;

    private @Nullable String indicator;
    private @Nullable String quarter;

    @Column(name = "facility_id")
    private @Nullable Long facilityId;

    @Column(name = "outcome_id")
    private @Nullable Long outcomeId;

    private String words;

    @Column(name = "answer_due")
    private LocalDate answerDue;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /** @param where the province it is about, as it follows from its subject */
    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Finding(NewFinding said, String where, long writer, Instant now) {
        this.province = where;
        this.programmeId = said.programmeId();
        this.indicator = said.indicator();
        this.quarter = said.quarter();
        this.facilityId = said.facilityId();
        this.outcomeId = said.outcomeId();
        this.words = said.words().strip();
        this.answerDue = said.answerDue();
        this.status = FindingStatus.OPEN;
        this.writtenBy = writer;
        this.writtenAt = now;
        this.movedAt = now;
    }

    /** @throws RejectedException when it may not be done from here, or lacks the words it takes */
    public FindingEntry step(FindingStep step, @Nullable String said, long person, Instant now) {
        FindingStatus next = status.after(step).orElseThrow(() -> new RejectedException(status.refusal()));
        FindingEntry entry = new FindingEntry(this, step, FindingPolicy.words(step, said), person, now);
        status = next;
        movedAt = now;
        return entry;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public FindingStatus status() {
        return status;
    }

    public String province() {
        return province;
    }

    public @Nullable Long programmeId() {
        return programmeId;
    }

    public @Nullable Long facilityId() {
        return facilityId;
    }

    public @Nullable Long outcomeId() {
        return outcomeId;
    }

    public FindingView view(@Nullable String programme, @Nullable String subject, List<FindingView.Entry> entries) {
        return new FindingView(
                id,
                province,
                programme,
                indicator,
                quarter,
                facilityId,
                outcomeId,
                subject,
                words,
                answerDue,
                status,
                writtenAt,
                entries,
                version);
    }
}
