package vn.ketnoi.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What is to be taken in, as it is put on record.
 *
 * @param kind what the rows are: the word of their {@link RowTarget}
 * @param options what its target must know besides, in its own words
 */
public record ImportStart(
        String kind, @Nullable Long facilityId, KeptFile file, ColumnMapping mapping, String options, boolean dryRun) {

    /** What makes it the same call when it is made again: the file may have been sent again, too. */
    record Command(
            String kind,
            @Nullable Long facilityId,
            String fileName,
            String fileHash,
            ColumnMapping mapping,
            String options,
            boolean dryRun) {}

    Command command() {
        return new Command(kind, facilityId, file.name(), file.hash(), mapping, options, dryRun);
    }
}
