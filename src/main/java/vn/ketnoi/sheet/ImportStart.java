package vn.ketnoi.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What is to be taken in, as it is put on record.
 *
 * @param kind what the rows are: the feature's own word, such as {@code products}
 * @param fileHash of the file's bytes, so that the same call can be told from another
 */
public record ImportStart(
        String kind,
        @Nullable Long facilityId,
        String fileName,
        String fileHash,
        ColumnMapping mapping,
        String options,
        boolean dryRun) {}
