package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ketnoi.shared.RejectedException.Reason;

/** A few rows and what is said of them, written together or not at all. */
@ApplicationScoped
class ImportChunk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    <T> void write(long importId, List<ReadRow<T>> rows, RowTarget<T> target, boolean dryRun) {
        List<T> values =
                rows.stream().map(ReadRow::value).filter(Objects::nonNull).toList();
        Iterator<RowResult> results = target.put(values, dryRun).iterator();
        SheetImport record = record(importId);
        for (ReadRow<T> row : rows) {
            note(record, row, row.refused() ? RowResult.refused(row.refusals()) : results.next());
        }
        record.moved(clock.instant());
    }

    /** A row that failed by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void giveUp(long importId, ReadRow<?> row, List<Reason> reasons) {
        SheetImport record = record(importId);
        note(record, row, RowResult.refused(reasons));
        record.moved(clock.instant());
    }

    private SheetImport record(long importId) {
        return em.find(SheetImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
    }

    private void note(SheetImport record, ReadRow<?> row, RowResult result) {
        boolean refused = result.kind() == RowResult.Kind.REFUSED;
        record.count(result.kind(), !refused && !row.warnings().isEmpty());
        List<Reason> reasons = refused
                ? Stream.concat(result.reasons().stream(), row.warnings().stream())
                        .toList()
                : row.warnings();
        if (!reasons.isEmpty()) {
            em.persist(new SheetImportRow(record.id(), row, refused, reasons));
        }
    }
}
