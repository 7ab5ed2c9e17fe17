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
import vn.ketnoi.connection.AskForConnection;
import vn.ketnoi.connection.ConnectionRequestView;
import vn.ketnoi.connection.ContractStep;
import vn.ketnoi.connection.Party;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.connection.RequestStatus;
import vn.ketnoi.connection.RequestStep;
import vn.ketnoi.connection.Side;
import vn.ketnoi.shared.Decimals;
import vn.ketnoi.shared.RejectedException;

/**
 * A buyer asks; the facility accepts or declines, or the buyer withdraws first. Once accepted the two record a contract
 * and, when both stand by it, the request has done its work. Every step is checked against the table in
 * {@link RequestStatus}, and every step raises the version, so of two steps at the same moment one wins.
 */
@Entity
@Table(name = "connection_request")
public class ConnectionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "facility_id")
    private long facilityId;

    @Column(name = "product_id")
    private @Nullable Long productId;

    @Column(name = "product_name_vi")
    private @Nullable String productNameVi;

    @Column(name = "product_name_en")
    private @Nullable String productNameEn;

    @Column(name = "asked_by")
    private long askedBy;

    private BigDecimal quantity;
    private String unit;

    @Column(name = "needed_by")
    private LocalDate neededBy;

    private String words;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Side turn;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConnectionRequest() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public ConnectionRequest(
            AskForConnection need, long buyer, long facility, @Nullable Party product, long account, Instant now) {
        this.buyerId = buyer;
        this.facilityId = facility;
        if (product != null) {
            this.productId = product.id();
            this.productNameVi = product.nameVi();
            this.productNameEn = product.nameEn();
        }
        this.askedBy = account;
        this.quantity = need.quantity();
        this.unit = need.unit().strip();
        this.neededBy = need.neededBy();
        this.words = need.words().strip();
        this.status = RequestStatus.SENT;
        this.turn = Side.FACILITY;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void accept(Actor actor) {
        step(RequestStep.ACCEPT, actor);
        decide(actor);
        turn = Side.BUYER;
    }

    public void decline(String why, Actor actor) {
        step(RequestStep.DECLINE, actor);
        decide(actor);
        reason = why.strip();
        turn = null;
    }

    public void withdraw(Actor actor) {
        step(RequestStep.WITHDRAW, actor);
        end(actor);
    }

    /**
     * Without a contract.
     *
     * @param latest the newest version of the contract, if there is one
     */
    public void close(@Nullable Contract latest, Actor actor) {
        refuseUnlessAllowed(RequestStep.CLOSE, actor.side());
        if (latest != null && latest.isOpen()) {
            throw new RejectedException("connection.close.contract");
        }
        step(RequestStep.CLOSE, actor);
        end(actor);
    }

    /** Messages do not raise the version: two people may write at once. */
    public Message say(String text, Actor actor) {
        refuseUnlessAllowed(RequestStep.SAY, actor.side());
        return new Message(id, text, actor);
    }

    /** @param latest the newest version of the contract, if there is one */
    public Contract record(RecordContract terms, boolean export, @Nullable Contract latest, Actor actor) {
        refuseUnlessAllowed(RequestStep.RECORD, actor.side());
        if (latest != null && latest.isOpen()) {
            throw new RejectedException("contract.record.open");
        }
        ContractPolicy.check(terms, createdAt, actor.at());
        step(RequestStep.RECORD, actor);
        turn = actor.side().other();
        return new Contract(id, latest == null ? 1 : latest.number() + 1, terms, export, actor);
    }

    public void confirm(Contract contract, Actor actor) {
        contract.refuseUnlessAllowed(ContractStep.CONFIRM, actor.side());
        step(RequestStep.CONTRACT, actor);
        contract.confirm(actor);
        turn = null;
    }

    /** It is then for the side that recorded it to record it anew, or to close. */
    public void dispute(Contract contract, String why, Actor actor) {
        contract.dispute(why, actor);
        turn = actor.side().other();
        updatedAt = actor.at();
    }

    private void step(RequestStep step, Actor actor) {
        status = refuseUnlessAllowed(step, actor.side());
        updatedAt = actor.at();
    }

    private RequestStatus refuseUnlessAllowed(RequestStep step, Side side) {
        if (!step.isFor(side)) {
            throw new RejectedException(step.refusedToSide());
        }
        return status.after(step).orElseThrow(() -> new RejectedException(step.refusedFrom(status)));
    }

    private void decide(Actor actor) {
        decidedBy = actor.account();
        decidedAt = actor.at();
    }

    private void end(Actor actor) {
        endedBy = actor.account();
        endedAt = actor.at();
        turn = null;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long buyerId() {
        return buyerId;
    }

    public long facilityId() {
        return facilityId;
    }

    /** As one side sees it; the names are those of today, the product's that of the day it was asked for. */
    public ConnectionRequestView view(
            Side side, Party buyer, boolean abroad, boolean checked, Party facility, long unread) {
        return new ConnectionRequestView(
                id,
                buyer,
                facility,
                productId == null || productNameVi == null ? null : new Party(productId, productNameVi, productNameEn),
                Decimals.plain(quantity),
                unit,
                neededBy,
                words,
                status,
                side,
                turn,
                unread,
                abroad,
                checked,
                reason,
                createdAt,
                decidedAt,
                endedAt,
                updatedAt,
                version);
    }
}
