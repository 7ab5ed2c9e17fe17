package vn.ketnoi.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.audit.AuditEntry;
import vn.ketnoi.audit.Channel;

/** One line of the trail. It is filled in before it is stored, and never after. */
@Entity
@Table(name = "audit_entry")
public class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "account_id")
    private @Nullable Long account;

    private String kind;
    private String deed;

    @Column(name = "record_id")
    private @Nullable Long record;

    @Column(name = "province_code")
    private @Nullable String province;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.PORTAL;

    private @Nullable String address;

    @Column(name = "request_id")
    private @Nullable String requestId;

    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditRow() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public AuditRow(String kind, String deed, @Nullable Long account, Instant at) {
        this.kind = kind;
        this.deed = deed;
        this.account = account;
        this.at = at;
    }

    public AuditRow about(@Nullable Long someRecord, @Nullable String where) {
        record = someRecord;
        province = where;
        return this;
    }

    public void from(Channel how, @Nullable String caller, @Nullable String call) {
        channel = how;
        address = caller;
        requestId = call;
    }

    public AuditRow calling(@Nullable String path) {
        detail = path;
        return this;
    }

    public @Nullable String address() {
        return address;
    }

    public AuditEntry view(@Nullable String person) {
        return new AuditEntry(
                id, at, account, person, kind, deed, record, province, channel, address, requestId, detail);
    }
}
