package vn.ketnoi.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of one file that was sent. Its counts are written with the rows they count, so they are always true. */
@Entity
@Table(name = "sheet_import")
class SheetImport {

    /** Rows are written a hundred at a time; a run that has not moved for so long has lost its server. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(2);

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

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "row_count")
    private int rowCount;

    private int added;
    private int changed;
    private int same;
    private int refused;
    private int warned;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected SheetImport() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    SheetImport(ImportStart start, Sheet sheet, long startedBy, Instant now) {
        this.kind = start.kind();
        this.startedBy = startedBy;
        this.facilityId = start.facilityId();
        this.fileName = start.fileName();
        this.fileHash = start.fileHash();
        this.dryRun = start.dryRun();
        this.header = StoredText.of(sheet.header());
        this.rowCount = sheet.rows().size();
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

    void moved(Instant now) {
        updatedAt = now;
        if (added + changed + same + refused == rowCount) {
            finishedAt = now;
        }
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

    ImportView view(Instant now) {
        return new ImportView(
                id,
                kind,
                facilityId,
                fileName,
                dryRun,
                state(now),
                rowCount,
                added,
                changed,
                same,
                refused,
                warned,
                startedAt,
                finishedAt);
    }

    private ImportState state(Instant now) {
        if (finishedAt != null) {
            return ImportState.DONE;
        }
        return updatedAt.plus(LOST_AFTER).isBefore(now) ? ImportState.INTERRUPTED : ImportState.RUNNING;
    }
}
