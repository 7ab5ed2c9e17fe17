package vn.ketnoi.sheet;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.ketnoi.shared.RejectedException;

/**
 * Takes rows in, a hundred in a transaction. Where a hundred fail together, each is tried by itself, so that one bad row
 * never takes others with it. Small files are done when the call answers, large ones go on behind it.
 */
@ApplicationScoped
public class ImportRuns {

    private static final Logger LOG = Logger.getLogger(ImportRuns.class.getName());
    private static final int ROWS_A_TRANSACTION = 100;
    private static final int ROWS_AT_ONCE = 3000;
    private static final int ALL_OF_THE_FIRST = 5;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Imports imports;

    @Inject
    ImportChunk chunk;

    /** For a feature that has made sure that the caller may; answers how far it is. Outside any transaction. */
    public <T> ImportView run(ImportStart start, Sheet sheet, List<ReadRow<T>> rows, RowTarget<T> target) {
        Imports.Begun begun = imports.begin(start, sheet);
        if (begun.isNew()) {
            if (rows.size() <= ROWS_AT_ONCE) {
                takeAll(begun.id(), rows, target, start.dryRun());
            } else {
                executor.execute(() -> takeAll(begun.id(), rows, target, start.dryRun()));
            }
        }
        return imports.get(start.kind(), begun.id());
    }

    private <T> void takeAll(long id, List<ReadRow<T>> rows, RowTarget<T> target, boolean dryRun) {
        for (int from = 0; from < rows.size(); from += ROWS_A_TRANSACTION) {
            List<ReadRow<T>> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_TRANSACTION));
            try {
                chunk.write(id, some, target, dryRun);
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, e, () -> "import " + id + ": some rows fail together, now one by one");
                takeSingly(id, some, target, dryRun);
            }
        }
    }

    /** Where even the first few all fail by themselves, the fault is not in the rows: the import stops there. */
    private <T> void takeSingly(long id, List<ReadRow<T>> rows, RowTarget<T> target, boolean dryRun) {
        int failed = 0;
        for (int i = 0; i < rows.size(); i++) {
            ReadRow<T> row = rows.get(i);
            try {
                chunk.write(id, List.of(row), target, dryRun);
            } catch (RejectedException e) {
                chunk.giveUp(id, row, e.reasons());
            } catch (RuntimeException e) {
                failed++;
                if (failed == ALL_OF_THE_FIRST && i + 1 == failed) {
                    throw e;
                }
                LOG.log(Level.WARNING, e, () -> "import " + id + ": row " + row.code() + " failed");
                chunk.giveUp(id, row, List.of(RejectedException.Reason.of("", "sheet.row.failed")));
            }
        }
    }
}
