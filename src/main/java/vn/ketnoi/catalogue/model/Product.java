package vn.ketnoi.catalogue.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CheckReason;
import vn.ketnoi.catalogue.EnglishWords;
import vn.ketnoi.catalogue.ListingCheck;
import vn.ketnoi.catalogue.OpenReports;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductPicture;
import vn.ketnoi.catalogue.ProductStatus;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

/**
 * A listing is drafted by its facility (or for it by the centre of its province) and submitted. {@link TrustPolicy} says
 * whether it then goes live at once, or waits for the centre, which publishes it or returns it with a reason, to be submitted
 * again; and the same of later edits, if {@link PublishingPolicy} has nothing against them. Of what goes live some are marked
 * to be looked at; the centre leaves them as they are or takes them down.
 */
@Entity
@Table(name = "product")
public class Product {

    /** How many pictures a product may have. */
    public static final int MOST_PICTURES = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "facility_id", updatable = false)
    private long facilityId;

    @Embedded
    private Listing listing;

    @ElementCollection
    @CollectionTable(name = "product_tier", joinColumns = @JoinColumn(name = "product_id"))
    @OrderBy("fromQuantity")
    private List<Tier> tiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_picture", joinColumns = @JoinColumn(name = "product_id"))
    @OrderBy("place")
    private List<Illustration> pictures = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable Long publishedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_reason")
    private @Nullable CheckReason checkReason;

    @Column(name = "check_since")
    private @Nullable Instant checkSince;

    @Column(name = "listed_by", updatable = false)
    private @Nullable Long listedBy;

    @Column(name = "consent_id", updatable = false)
    private @Nullable Long consentId;

    @Column(name = "index_revision")
    private long indexRevision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's, the rest is set by describe
    public Product(long facilityId, ProductDetails details, Instant now) {
        this.facilityId = facilityId;
        this.status = ProductStatus.DRAFT;
        this.createdAt = now;
        this.listing = new Listing();
        describe(details, now);
    }

    /**
     * Before it is stored: who lists it.
     *
     * @param consent the facility's, under which an officer does; null for its own people
     */
    public void listedBy(long person, @Nullable Long consent) {
        listedBy = person;
        consentId = consent;
    }

    /** Whatever else is missing was missing before: it keeps nobody from helping. */
    public void translate(EnglishWords words, Instant now) {
        describe(view().details().in(words), now);
    }

    /** @throws RejectedException when it is published and could not stay so with these details */
    public void revise(ProductDetails details, Instant now) {
        if (status == ProductStatus.PUBLISHED) {
            refuse(PublishingPolicy.flaws(details));
        }
        describe(details, now);
    }

    /**
     * Shows these pictures, in this order.
     *
     * @throws RejectedException when there are too many of them, or one stands there twice
     */
    public void illustrate(List<ProductPicture> shown, Instant now) {
        if (shown.size() > MOST_PICTURES) {
            throw RejectedException.field("pictures", "product.pictures.many", MOST_PICTURES);
        }
        if (shown.stream().map(ProductPicture::id).distinct().count() < shown.size()) {
            throw RejectedException.field("pictures", "product.pictures.twice");
        }
        if (!shown.equals(pictures())) {
            pictures = new ArrayList<>();
            shown.forEach(picture -> pictures.add(new Illustration(pictures.size(), picture)));
        }
        touch(now);
    }

    /** @throws RejectedException when it waits or is published already, or has flaws that the centre would return it for */
    public void submit(Instant now) {
        switch (status) {
            case SUBMITTED -> throw new RejectedException("product.submitted.already");
            case PUBLISHED -> throw new RejectedException("product.published.already");
            default -> refuse(PublishingPolicy.flaws(details()));
        }
        status = ProductStatus.SUBMITTED;
        submittedAt = now;
        returnReason = null;
        touch(now);
    }

    /**
     * After it was submitted or, published, was changed: it goes live or waits, and some that go live are to be looked at.
     *
     * @param sensitive as for {@link TrustPolicy#whyWait}
     */
    public void settle(TrustPolicy trust, boolean sensitive, Instant now) {
        CheckReason why = trust.whyWait(sensitive);
        if (why != null) {
            status = ProductStatus.SUBMITTED;
            submittedAt = now;
            mark(why, now);
            return;
        }
        if (status != ProductStatus.PUBLISHED) {
            status = ProductStatus.PUBLISHED;
            publishedAt = now;
        }
        if (id != null && checkReason == null && trust.isSampled(id, version)) {
            mark(CheckReason.SAMPLED, now);
        }
    }

    /** Somebody says that something is wrong with it: that weighs more than a draw, and less than a reason to wait. */
    public void report(Instant now) {
        if (isNewsWhenReported()) {
            mark(CheckReason.REPORTED, now);
        }
    }

    /** Whether a report makes the centre look at it, who would not have for a better reason. */
    public boolean isNewsWhenReported() {
        return status == ProductStatus.PUBLISHED && (checkReason == null || checkReason == CheckReason.SAMPLED);
    }

    private void mark(CheckReason why, Instant now) {
        checkReason = why;
        checkSince = now;
    }

    private void unmark() {
        checkReason = null;
        checkSince = null;
    }

    /** The centre has looked at one that is public, and leaves it as it is. @throws RejectedException when nobody asked it to */
    public void keep(Instant now) {
        if (checkReason == null) {
            throw new RejectedException("product.check.none");
        }
        unmark();
        touch(now);
    }

    /** @throws RejectedException when it is not published */
    public void takeDown(String reason, Instant now) {
        requirePublished();
        refuse(reason, now);
    }

    private void refuse(String reason, Instant now) {
        status = ProductStatus.RETURNED;
        returnReason = reason;
        unmark();
        touch(now);
    }

    private void requirePublished() {
        if (status != ProductStatus.PUBLISHED) {
            throw new RejectedException("product.published.not");
        }
    }

    /** @throws RejectedException when it does not wait for publication, or {@link PublishingPolicy} names a reason */
    public void publish(long officer, PublishingPolicy policy, Instant now) {
        requireWaiting();
        refuse(policy.whyNot(details()));
        status = ProductStatus.PUBLISHED;
        publishedAt = now;
        publishedBy = officer;
        unmark();
        touch(now);
    }

    /** @throws RejectedException when it does not wait for publication */
    public void giveBack(String reason, Instant now) {
        requireWaiting();
        refuse(reason, now);
    }

    /** @throws RejectedException when it is not published */
    public void withdraw(Instant now) {
        requirePublished();
        status = ProductStatus.WITHDRAWN;
        unmark();
        touch(now);
    }

    private void requireWaiting() {
        if (status == ProductStatus.PUBLISHED) {
            throw new RejectedException("product.published.already");
        }
        if (status != ProductStatus.SUBMITTED) {
            throw new RejectedException("product.submitted.not");
        }
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
    }

    private void describe(ProductDetails details, Instant now) {
        listing.describe(details);
        if (!details.tiers().equals(tiers())) {
            tiers = new ArrayList<>(details.tiers().stream().map(Tier::new).toList());
        }
        touch(now);
    }

    private void touch(Instant now) {
        updatedAt = now;
        indexRevision++;
    }

    /** What the centre is to look at; only of one that is marked. */
    public ListingCheck check(@Nullable ProductDetails before, OpenReports reports) {
        return new ListingCheck(
                view(), Objects.requireNonNull(checkReason), Objects.requireNonNull(checkSince), before, reports);
    }

    public boolean isMarked() {
        return checkReason != null;
    }

    public boolean isReported() {
        return checkReason == CheckReason.REPORTED;
    }

    @Nullable
    CheckReason checkReason() {
        return checkReason;
    }

    @Nullable
    Instant checkSince() {
        return checkSince;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    public long id() {
        return id;
    }

    public long facilityId() {
        return facilityId;
    }

    public ProductStatus status() {
        return status;
    }

    public long version() {
        return version;
    }

    public long indexRevision() {
        return indexRevision;
    }

    public ProductDetails details() {
        return listing.details(tiers());
    }

    @Nullable
    Long listedBy() {
        return listedBy;
    }

    @Nullable
    Long consentId() {
        return consentId;
    }

    Instant createdAt() {
        return createdAt;
    }

    private List<PriceTier> tiers() {
        return tiers.stream().map(Tier::view).toList();
    }

    public List<ProductPicture> pictures() {
        return pictures.stream().map(Illustration::view).toList();
    }

    public ProductView view() {
        return new ProductView(
                id,
                facilityId,
                details(),
                status,
                returnReason,
                pictures(),
                publishedAt,
                createdAt,
                updatedAt,
                version,
                indexRevision);
    }
}
