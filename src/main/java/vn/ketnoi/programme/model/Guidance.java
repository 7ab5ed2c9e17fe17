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
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.GuidanceStatus;
import vn.ketnoi.programme.GuidanceView;
import vn.ketnoi.programme.NewGuidance;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;

/** A guidance document. What was published stays as it was; it ends by being withdrawn or replaced. */
@Entity
@Table(name = "guidance")
public class Guidance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private @Nullable Long programmeId;

    @Column(name = "title_vi")
    private String titleVi;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    private @Nullable String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String issuer;
    private @Nullable String words;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "for_everybody")
    private boolean forEverybody;

    @Enumerated(EnumType.STRING)
    private GuidanceStatus status;

    @Column(name = "replaced_by")
    private @Nullable Long replacedBy;

    @Column(name = "published_by")
    private long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Guidance() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Guidance(NewGuidance said, @Nullable SentFile file, long person, Instant now) {
        this.programmeId = said.programmeId();
        this.titleVi = said.titleVi().strip();
        this.titleEn = said.titleEn();
        this.number = said.number();
        this.issuedOn = said.issuedOn();
        this.issuer = said.issuer().strip();
        this.words = said.words();
        this.fileName = file == null ? null : file.name();
        this.forEverybody = said.forEverybody();
        this.status = GuidanceStatus.PUBLISHED;
        this.publishedBy = person;
        this.publishedAt = now;
    }

    /** @throws RejectedException when it does not hold any more */
    public void withdraw() {
        if (status != GuidanceStatus.PUBLISHED) {
            throw new RejectedException("guidance.ended");
        }
        status = GuidanceStatus.WITHDRAWN;
    }

    /** @throws RejectedException when it does not hold any more */
    public void replaceBy(long newer) {
        if (status != GuidanceStatus.PUBLISHED) {
            throw RejectedException.field("replaces", "guidance.ended");
        }
        status = GuidanceStatus.REPLACED;
        replacedBy = newer;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable Long programmeId() {
        return programmeId;
    }

    public @Nullable String fileName() {
        return fileName;
    }

    public boolean isForEverybody() {
        return forEverybody;
    }

    public GuidanceView view(@Nullable String programme) {
        return new GuidanceView(
                id,
                programme,
                titleVi,
                titleEn,
                number,
                issuedOn,
                issuer,
                words,
                fileName,
                forEverybody,
                status,
                replacedBy,
                publishedAt,
                version);
    }
}
