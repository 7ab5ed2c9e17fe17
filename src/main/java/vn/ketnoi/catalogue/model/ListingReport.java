package vn.ketnoi.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.NewReport;
import vn.ketnoi.catalogue.ReportReason;
import vn.ketnoi.catalogue.ReportView;
import vn.ketnoi.shared.RejectedException.Reason;

/**
 * What somebody says is wrong with a listing. A person has at most one open for a listing. It is open until the centre keeps
 * the listing or refuses it; then the address and who it came from are forgotten.
 */
@Entity
@Table(name = "listing_report")
public class ListingReport {

    /** So many are open for one listing at most: the centre is to look at it anyway. */
    public static final int MOST_OPEN = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "product_id", updatable = false)
    private long productId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportReason reason;

    @Column(updatable = false)
    private @Nullable String words;

    @Column(name = "reported_at", updatable = false)
    private Instant reportedAt;

    @Column(name = "account_id", updatable = false)
    private @Nullable Long accountId;

    private @Nullable String email;

    @Column(updatable = false)
    private String language;

    @Column(name = "open_of")
    private @Nullable Long openOf;

    @Column(name = "reporter_hash")
    private @Nullable String reporterHash;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "taken_down")
    private @Nullable Boolean takenDown;

    @SuppressWarnings("NullAway.Init")
    protected ListingReport() {}

    /** Another reason than those that are named is no reason without words. */
    public static List<Reason> whyNot(NewReport report) {
        boolean silent = report.words() == null || report.words().isBlank();
        return report.reason() == ReportReason.OTHER && silent
                ? List.of(Reason.of("words", "product.report.words.needed"))
                : List.of();
    }

    public void close(boolean down, Instant now) {
        closedAt = now;
        takenDown = down;
        openOf = null;
        reporterHash = null;
        email = null;
    }

    long productId() {
        return productId;
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    public @Nullable String email() {
        return email;
    }

    public String language() {
        return language;
    }

    ReportView view() {
        return new ReportView(reason, words, reportedAt);
    }
}
