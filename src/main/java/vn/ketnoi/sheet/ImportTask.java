package vn.ketnoi.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import that is being done.
 *
 * @param options what the feature said when it began, in the feature's own words
 * @param dryRun to say what would become of the rows, and write nothing
 * @param done how many rows were done before, here or on another node
 * @param runner the node's word for this turn: who finds another one there has lost it
 */
public record ImportTask(
        long id,
        String kind,
        @Nullable Long facilityId,
        String fileId,
        List<String> header,
        ColumnMapping mapping,
        String options,
        boolean dryRun,
        int done,
        String runner) {}
