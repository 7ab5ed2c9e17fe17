package vn.ketnoi.connection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.connection.ContractStatus;
import vn.ketnoi.connection.ContractStep;
import vn.ketnoi.connection.ContractView;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.connection.Side;
import vn.ketnoi.shared.Decimals;
import vn.ketnoi.shared.RejectedException;

/**
 * One version of what two sides agreed on. One side records it, only the other can confirm or dispute it; after either
 * answer it never changes again, and a disputed one is followed by another version.
 */
@Entity
@Table(name = "contract")
public class Contract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "request_id")
    private long requestId;

    private int number;
    private BigDecimal amount;
    private String currency;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private boolean export;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_side")
    private Side recordedSide;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    Contract(long requestId, int number, RecordContract terms, boolean export, Actor recorder) {
        this.requestId = requestId;
        this.number = number;
        this.amount = terms.amount();
        this.currency = terms.currency();
        this.signedOn = terms.signedOn();
        this.quantity = terms.quantity();
        this.unit = terms.quantity() == null || terms.unit() == null
                ? null
                : terms.unit().strip();
        this.export = export;
        this.status = ContractStatus.RECORDED;
        this.recordedBy = recorder.account();
        this.recordedSide = recorder.side();
        this.recordedAt = recorder.at();
    }

    void confirm(Actor actor) {
        answer(ContractStep.CONFIRM, actor);
    }

    void dispute(String why, Actor actor) {
        answer(ContractStep.DISPUTE, actor);
        reason = why.strip();
    }

    ContractStatus refuseUnlessAllowed(ContractStep step, Side side) {
        ContractStatus next = status.after(step).orElseThrow(() -> new RejectedException(step.refusedFrom(status)));
        if (side == recordedSide) {
            throw new RejectedException(step.refusedToSide());
        }
        return next;
    }

    private void answer(ContractStep step, Actor actor) {
        status = refuseUnlessAllowed(step, actor.side());
        answeredBy = actor.account();
        answeredAt = actor.at();
    }

    /** Recorded by one side and not yet answered by the other. */
    public boolean isOpen() {
        return status == ContractStatus.RECORDED;
    }

    public int number() {
        return number;
    }

    public long id() {
        return id;
    }

    public long requestId() {
        return requestId;
    }

    public long version() {
        return version;
    }

    public ContractView view() {
        return new ContractView(
                id,
                requestId,
                number,
                Decimals.plain(amount),
                currency,
                signedOn,
                Decimals.plainOrNull(quantity),
                unit,
                export,
                status,
                recordedSide,
                recordedAt,
                answeredAt,
                reason,
                version);
    }
}
