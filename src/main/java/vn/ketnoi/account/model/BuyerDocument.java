package vn.ketnoi.account.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.DocumentState;
import vn.ketnoi.account.DocumentView;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;

/** What a buyer shows to prove who it is; an officer looks at it once. */
@Entity
@Table(name = "buyer_document")
public class BuyerDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "buyer_id")
    private long buyerId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private @Nullable String reason;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected BuyerDocument() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public BuyerDocument(long buyerId, SentFile file, long uploadedBy, Instant now) {
        this.buyerId = buyerId;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
        this.state = DocumentState.WAITING;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    public void accept(long officer, Instant now) {
        decide(DocumentState.ACCEPTED, officer, now);
    }

    public void refuse(String why, long officer, Instant now) {
        decide(DocumentState.REFUSED, officer, now);
        reason = why;
    }

    private void decide(DocumentState decision, long officer, Instant now) {
        if (state != DocumentState.WAITING) {
            throw new RejectedException("document.decided");
        }
        state = decision;
        decidedBy = officer;
        decidedAt = now;
    }

    public long buyerId() {
        return buyerId;
    }

    public long uploadedBy() {
        return uploadedBy;
    }

    public long version() {
        return version;
    }

    public DocumentView view() {
        return new DocumentView(id, buyerId, name, mediaType, state, reason, uploadedAt, decidedAt, version);
    }
}
