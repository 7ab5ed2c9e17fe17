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
import vn.ketnoi.programme.OutcomeStatus;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.shared.RejectedException;

/**
 * Something a programme wanted and that was reached. The centre records it, may change it, and submits it; the department
 * approves it or returns it with a reason, and then the centre may change and submit it again. From approval on it counts,
 * in the quarter of its acceptance, until the department withdraws it as a whole. Nobody approves what they recorded.
 */
@Entity
@Table(name = "outcome")
public class Outcome {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private long programmeId;

    private String indicator;

    @Column(name = "facility_id")
    private @Nullable Long facilityId;

    private @Nullable String subject;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "line_id")
    private @Nullable Long lineId;

    @Column(name = "province_code")
    private String province;

    @Column(name = "province_list")
    private String list;

    @Column(name = "province_at")
    private String provinceAt;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    private int quantity;
    private @Nullable String evidence;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    private @Nullable String reason;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "approved_by")
    private @Nullable Long approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private long revision;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's, the rest is set by state
    public Outcome(Claim claim, long recordedBy, Instant now) {
        this.status = OutcomeStatus.RECORDED;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        state(claim);
    }

    /** @throws RejectedException once it is with the department */
    public void revise(Claim claim) {
        require("outcome.revise.late", OutcomeStatus.RECORDED, OutcomeStatus.RETURNED);
        state(claim);
    }

    private void state(Claim claim) {
        programmeId = claim.indicator().programmeId();
        indicator = claim.indicator().code();
        facilityId = claim.facilityId();
        subject = claim.subject();
        subjectKey = claim.subjectKey();
        lineId = claim.lineId();
        province = claim.province();
        list = claim.list();
        provinceAt = claim.provinceAt();
        acceptedOn = claim.acceptedOn();
        quantity = claim.quantity();
        evidence = claim.evidence();
        description = claim.description();
        revision++;
    }

    public void submit(Instant now) {
        require("outcome.submit.late", OutcomeStatus.RECORDED, OutcomeStatus.RETURNED);
        status = OutcomeStatus.SUBMITTED;
        submittedAt = now;
        revision++;
    }

    /** @throws RejectedException when it does not wait for approval, evidence is missing, or it is the recorder who asks */
    public void approve(long officer, Instant now) {
        require("outcome.approve.notWaiting", OutcomeStatus.SUBMITTED);
        if (officer == recordedBy) {
            throw new RejectedException("outcome.approve.own");
        }
        ApprovalPolicy.against(indicator, evidence).ifPresent(why -> {
            throw new RejectedException(List.of(why));
        });
        approvedBy = officer;
        approvedAt = now;
        decide(OutcomeStatus.APPROVED, null, officer, now);
    }

    public void giveBack(long officer, String why, Instant now) {
        require("outcome.return.notWaiting", OutcomeStatus.SUBMITTED);
        decide(OutcomeStatus.RETURNED, why, officer, now);
    }

    public void withdraw(long officer, String why, Instant now) {
        require("outcome.withdraw.notApproved", OutcomeStatus.APPROVED);
        decide(OutcomeStatus.WITHDRAWN, why, officer, now);
    }

    private void decide(OutcomeStatus decided, @Nullable String why, long officer, Instant now) {
        status = decided;
        reason = why;
        decidedBy = officer;
        decidedAt = now;
        revision++;
    }

    private void require(String key, OutcomeStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new RejectedException(key);
        }
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long revision() {
        return revision;
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

    public OutcomeStatus status() {
        return status;
    }

    public @Nullable Long facilityId() {
        return facilityId;
    }

    boolean isOfFacility(@Nullable Long other) {
        return facilityId != null && facilityId.equals(other);
    }

    /** As it would count if it were approved. */
    public Fact fact() {
        return new Fact(id, indicator, subjectKey, lineId, list, provinceAt, province, acceptedOn, quantity, evidence);
    }

    public OutcomeView view(String programme, @Nullable String facilityName) {
        return new OutcomeView(
                id,
                programme,
                indicator,
                facilityId,
                subject != null ? subject : String.valueOf(facilityName),
                lineId,
                province,
                list,
                provinceAt,
                acceptedOn,
                quantity,
                evidence,
                description,
                status,
                reason,
                recordedBy,
                recordedAt,
                submittedAt,
                approvedAt,
                decidedAt,
                version);
    }
}
