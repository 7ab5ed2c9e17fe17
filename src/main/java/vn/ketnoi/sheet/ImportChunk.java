package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.OutboxLag;
import vn.ketnoi.shared.ManyRows;
import vn.ketnoi.shared.RejectedException.Reason;

/** Some rows, what is said of them and how far the import is, written together or not at all. */
@ApplicationScoped
class ImportChunk {

    /** Another node has taken over, believing this one lost. */
    static final class TurnLostException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    OutboxLag lag;

    @Inject
    Clock clock;

    /** @param done how many rows come before these */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    <T> void write(ImportTask task, int done, List<ReadRow<T>> rows, RowTarget<T> target) {
        SheetImport record = lock(task, done);
        List<T> values =
                rows.stream().map(ReadRow::value).filter(Objects::nonNull).toList();
        Iterator<RowResult> results = values.isEmpty()
                ? List.<RowResult>of().iterator()
                : target.put(task, values).iterator();
        List<@Nullable Object[]> notes = new ArrayList<>();
        for (ReadRow<T> row : rows) {
            note(record, row, row.refused() ? RowResult.refused(row.refusals()) : results.next(), notes);
        }
        ManyRows.insert(em, SheetImportRow.INSERT, notes);
        record.moved(lag.newest(), clock.instant());
    }

    /** A row that failed by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void giveUp(ImportTask task, int done, ReadRow<?> row, List<Reason> reasons) {
        SheetImport record = lock(task, done);
        List<@Nullable Object[]> notes = new ArrayList<>();
        note(record, row, RowResult.refused(reasons), notes);
        ManyRows.insert(em, SheetImportRow.INSERT, notes);
        record.moved(lag.newest(), clock.instant());
    }

    /** So that no row is counted twice, whatever two nodes believe. */
    private SheetImport lock(ImportTask task, int done) {
        SheetImport record = em.find(SheetImport.class, task.id(), LockModeType.PESSIMISTIC_WRITE);
        if (!record.isTurnOf(task.runner(), done)) {
            throw new TurnLostException();
        }
        return record;
    }

    private static void note(SheetImport record, ReadRow<?> row, RowResult result, List<@Nullable Object[]> notes) {
        boolean refused = result.kind() == RowResult.Kind.REFUSED;
        record.count(result.kind(), !refused && !row.warnings().isEmpty());
        List<Reason> reasons = refused
                ? Stream.concat(result.reasons().stream(), row.warnings().stream())
                        .toList()
                : row.warnings();
        if (!reasons.isEmpty()) {
            notes.add(SheetImportRow.values(record.id(), row, refused, reasons));
        }
    }
}
