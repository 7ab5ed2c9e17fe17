package vn.ketnoi.sheet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.web.Messages;

/**
 * An import for programs: its counts, and the first thousand rows that were refused or were taken with something left
 * out, in the order of the file.
 */
public record ImportAnswer(
        long id,
        @Nullable Long facility,
        String fileName,
        boolean dryRun,
        ImportState state,
        int rows,
        int done,
        int added,
        int changed,
        int same,
        int refused,
        int warned,
        int told,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Row> refusedRows,
        List<Row> warnedRows) {

    private static final int ROWS_SHOWN = 1000;

    public record Row(long line, @Nullable String code, @Nullable String name, List<Why> reasons) {}

    /** @param code the reason's key, the same in every language */
    public record Why(String field, String code, String message) {}

    public static ImportAnswer of(ImportView view, Imports imports, Messages messages) {
        return new ImportAnswer(
                view.id(),
                view.facilityId(),
                view.fileName(),
                view.dryRun(),
                view.state(),
                view.rows(),
                view.done(),
                view.added(),
                view.changed(),
                view.same(),
                view.refused(),
                view.warned(),
                view.told(),
                view.startedAt(),
                view.finishedAt(),
                rows(imports.notes(view.kind(), view.id(), true, 0, ROWS_SHOWN), messages),
                rows(imports.notes(view.kind(), view.id(), false, 0, ROWS_SHOWN), messages));
    }

    private static List<Row> rows(List<ImportNote> notes, Messages messages) {
        return notes.stream()
                .map(n -> new Row(
                        n.line(),
                        n.code(),
                        n.name(),
                        n.reasons().stream().map(r -> why(r, messages)).toList()))
                .toList();
    }

    private static Why why(Reason reason, Messages messages) {
        return new Why(reason.field(), reason.key(), messages.of(reason.key(), reason.args()));
    }
}
