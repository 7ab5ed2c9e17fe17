package vn.ketnoi.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.ReportState;
import vn.ketnoi.programme.TrackerReportView;
import vn.ketnoi.programme.TrackerVerdict;

/**
 * What the tracker was told for one key, and what it answered. Its row is locked while a value is read and sent, so that an
 * older value never overtakes a newer one.
 */
@Entity
@Table(name = "tracker_report")
public class TrackerReport {

    /** One that keeps failing must not stand before those that would go through. */
    public static final Comparator<TrackerReport> LEAST_TRIED =
            Comparator.comparingInt((TrackerReport r) -> r.attempts).thenComparingLong(r -> r.id);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "programme_id")
    private long programmeId;

    private String indicator;

    @Column(name = "province_code")
    private String province;

    @Column(name = "data_element")
    private String dataElement;

    private String period;

    @Column(name = "org_unit")
    private String orgUnit;

    @Column(name = "category_option_combo")
    private String categoryOptionCombo;

    @Column(name = "attribute_option_combo")
    private String attributeOptionCombo;

    @Column(name = "value")
    private @Nullable Long value;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String tracker;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private @Nullable TrackerVerdict verdict;

    @Column(name = "answer_code")
    private @Nullable String code;

    @Column(name = "answer_detail")
    private @Nullable String detail;

    private int attempts;

    @Column(name = "tried_at")
    private @Nullable Instant triedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected TrackerReport() {}

    /** Whether the tracker has yet to learn this value. What was refused is not offered again by itself. */
    public boolean needs(long current, String toWhom) {
        if (value == null && current == 0) {
            return false;
        }
        return state == ReportState.WAITING || value == null || value != current || !tracker.equals(toWhom);
    }

    /** Nothing was ever offered for it, and now there is nothing to offer. */
    public boolean isMoot(long current) {
        return value == null && current == 0;
    }

    /** Tells the tracker the value, and keeps its answer. */
    public TrackerVerdict tell(Tracker to, long current, Instant now) {
        TrackerAnswer answer = current == 0 ? to.retract(key()) : to.put(key(), current);
        value = current;
        tracker = to.name();
        verdict = answer.verdict();
        code = answer.code();
        detail = answer.detail();
        state = verdict.state();
        triedAt = now;
        attempts = state == ReportState.WAITING ? attempts + 1 : 0;
        if (state == ReportState.SENT) {
            sentAt = now;
        }
        return verdict;
    }

    public long id() {
        return id;
    }

    public long programmeId() {
        return programmeId;
    }

    public String indicator() {
        return indicator;
    }

    public String province() {
        return province;
    }

    public ReportState state() {
        return state;
    }

    public TrackerKey key() {
        return new TrackerKey(dataElement, period, orgUnit, categoryOptionCombo, attributeOptionCombo);
    }

    public TrackerReportView view() {
        return new TrackerReportView(
                id,
                indicator,
                dataElement,
                period,
                orgUnit,
                categoryOptionCombo,
                attributeOptionCombo,
                value,
                state,
                tracker,
                verdict,
                code,
                detail,
                attempts,
                triedAt,
                sentAt);
    }
}
