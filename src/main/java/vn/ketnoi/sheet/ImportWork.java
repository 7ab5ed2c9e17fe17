package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.ketnoi.shared.RejectedException;

/**
 * Takes the rows of a file in, some hundreds in a transaction that also notes how far it is. Where they fail together, each
 * is tried by itself, so that one bad row never takes others with it.
 */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
    private static final int ROWS_A_TRANSACTION = 500;
    private static final int ALL_OF_THE_FIRST = 5;

    /** Reading over rows that are done takes time, too. */
    private static final int ROWS_A_BEAT = 50_000;

    @Inject
    @Any
    Instance<RowTarget<?>> targets;

    @Inject
    SheetFiles files;

    @Inject
    ImportTurns turns;

    @Inject
    ImportChunk chunk;

    private volatile boolean stopping;

    /** The rest of an import is for another node, or for this one when it is back. */
    void stop() {
        stopping = true;
    }

    void takeAll(ImportTask task) {
        RowTarget<?> target = targets.stream()
                .filter(t -> t.kind().equals(task.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes " + task.kind()));
        try {
            Path file = files.fetch(task.fileId());
            try (SheetRows rows = SheetRows.open(file)) {
                takeAll(task, rows, target);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ImportChunk.TurnLostException e) {
            LOG.info(() -> "import " + task.id() + " is done elsewhere");
        }
    }

    /** The rows that are done are read all the same: the codes in them must not come again. */
    private <T> void takeAll(ImportTask task, SheetRows rows, RowTarget<T> target) {
        ReadRows<T> reading = new ReadRows<>(task.header(), task.mapping(), target::read, target::check);
        List<ReadRow<T>> some = new ArrayList<>();
        int read = 0;
        for (Sheet.Row row = rows.next(); row != null; row = rows.next()) {
            ReadRow<T> one = reading.read(row);
            read++;
            if (read > task.done()) {
                some.add(one);
            } else if (read % ROWS_A_BEAT == 0) {
                turns.beat(task);
            }
            if (some.size() == ROWS_A_TRANSACTION) {
                take(task, read - some.size(), some, target);
                some.clear();
            }
            if (stopping) {
                turns.leave(task);
                return;
            }
        }
        if (!some.isEmpty()) {
            take(task, read - some.size(), some, target);
        }
    }

    private <T> void take(ImportTask task, int done, List<ReadRow<T>> rows, RowTarget<T> target) {
        try {
            chunk.write(task, done, rows, target);
        } catch (ImportChunk.TurnLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, e, () -> "import " + task.id() + ": some rows fail together, now one by one");
            takeSingly(task, done, rows, target);
        }
    }

    /** Where even the first few all fail by themselves, the fault is not in the rows: the import stops there. */
    private <T> void takeSingly(ImportTask task, int done, List<ReadRow<T>> rows, RowTarget<T> target) {
        int failed = 0;
        for (int i = 0; i < rows.size(); i++) {
            ReadRow<T> row = rows.get(i);
            try {
                chunk.write(task, done + i, List.of(row), target);
            } catch (ImportChunk.TurnLostException e) {
                throw e;
            } catch (RejectedException e) {
                chunk.giveUp(task, done + i, row, e.reasons());
            } catch (RuntimeException e) {
                failed++;
                if (failed == ALL_OF_THE_FIRST && i + 1 == failed) {
                    throw e;
                }
                LOG.log(Level.WARNING, e, () -> "import " + task.id() + ": row " + row.code() + " failed");
                chunk.giveUp(task, done + i, row, List.of(RejectedException.Reason.of("", "sheet.row.failed")));
            }
        }
    }
}
