package vn.ketnoi.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record of one file that was sent. Its counts are written with the rows they count, so they are always true. */
@Entity
@Table(name = "sheet_import")
class SheetImport {

    /** So often it is taken up again without getting any further. */
    static final int MOST_TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String kind;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "facility_id")
    private @Nullable Long facilityId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_hash")
    private String fileHash;

    private String header;

    @Column(name = "file_id")
    private @Nullable String fileId;

    private boolean workbook;
    private @Nullable String mapping;
    private String options;
    private @Nullable String runner;
    private int tries;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "row_count")
    private int rowCount;

    private int added;
    private int changed;
    private int same;
    private int refused;
    private int warned;

    @Column(name = "sent_after")
    private long sentAfter;

    @Column(name = "sent_until")
    private @Nullable Long sentUntil;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected SheetImport() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    SheetImport(ImportStart start, long startedBy, long sentAfter, Instant now) {
        this.kind = start.kind();
        this.startedBy = startedBy;
        this.sentAfter = sentAfter;
        this.facilityId = start.facilityId();
        this.fileName = start.file().name();
        this.fileHash = start.file().hash();
        this.fileId = start.file().id();
        this.workbook = start.file().workbook();
        this.mapping = StoredText.of(start.mapping().columns());
        this.options = start.options();
        this.dryRun = start.dryRun();
        this.header = StoredText.of(start.file().sheet().header());
        this.rowCount = start.file().sheet().count();
        this.startedAt = now;
        this.updatedAt = now;
    }

    void count(RowResult.Kind result, boolean withWarning) {
        switch (result) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case SAME -> same++;
            case REFUSED -> refused++;
        }
        if (withWarning) {
            warned++;
        }
    }

    /** @param sent the last row of the outbox by now */
    void moved(long sent, Instant now) {
        updatedAt = now;
        tries = 0;
        if (done() == rowCount) {
            finishedAt = now;
            sentUntil = sent;
        }
    }

    long sentAfter() {
        return sentAfter;
    }

    long sentUntil() {
        return sentUntil == null ? Long.MAX_VALUE : sentUntil;
    }

    private int done() {
        return added + changed + same + refused;
    }

    /** Begins or goes on with it here. */
    ImportTask takeUp(String node, Instant now) {
        runner = node;
        tries++;
        updatedAt = now;
        return new ImportTask(
                id,
                kind,
                facilityId,
                Objects.requireNonNull(fileId),
                header(),
                new ColumnMapping(StoredText.map(Objects.requireNonNull(mapping))),
                options,
                dryRun,
                done(),
                node);
    }

    /** Whether a node is still the one that does it, and has missed nothing. */
    boolean isTurnOf(String node, int rowsDone) {
        return node.equals(runner) && done() == rowsDone;
    }

    boolean isOf(String other) {
        return kind.equals(other);
    }

    /** A trial sends nothing. */
    boolean isAboutSearch() {
        return !dryRun && added + changed > 0;
    }

    boolean isStartedBy(long accountId) {
        return startedBy == accountId;
    }

    long id() {
        return id;
    }

    List<String> header() {
        return StoredText.list(header);
    }

    /** @param waiting how many deliveries to the search still wait, among them all of its own */
    ImportView view(long waiting) {
        return new ImportView(
                id,
                kind,
                facilityId,
                fileName,
                workbook,
                dryRun,
                state(),
                rowCount,
                added,
                changed,
                same,
                refused,
                warned,
                (int) Math.max(same, added + changed + same - waiting),
                startedAt,
                finishedAt);
    }

    private ImportState state() {
        if (finishedAt != null) {
            return ImportState.DONE;
        }
        return fileId == null || tries >= MOST_TRIES ? ImportState.INTERRUPTED : ImportState.RUNNING;
    }
}
