package vn.ketnoi.search.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.IndexCheck;

/** A record whose document is not as it should be. */
record Difference(long id, Type type) {

    enum Type {
        MISSING,
        STALE,
        AHEAD,
        EXTRA
    }

    /** @param listed whether it should have a document */
    record Row(long revision, boolean listed) {}

    /** @param document the document's revision; null when there is none */
    static Optional<Difference> of(long id, @Nullable Row row, @Nullable Long document) {
        if (row == null || !row.listed()) {
            return document == null ? Optional.empty() : Optional.of(new Difference(id, Type.EXTRA));
        }
        if (document == null) {
            return Optional.of(new Difference(id, Type.MISSING));
        }
        if (document == row.revision()) {
            return Optional.empty();
        }
        return Optional.of(new Difference(id, document < row.revision() ? Type.STALE : Type.AHEAD));
    }

    /**
     * Whether a difference is one, once all that was on its way when the record was looked at has arrived: a record that has
     * changed since is on its way again.
     */
    static Optional<Difference> confirmed(long id, @Nullable Row before, @Nullable Row now, @Nullable Long document) {
        return Objects.equals(before, now) ? of(id, now, document) : Optional.empty();
    }

    /** Whether the record has to be given a later revision, or what is written of it would be taken for old. */
    static boolean isOutrun(Row row, @Nullable Long document) {
        return document != null && document >= row.revision();
    }

    static IndexCheck.Counts count(Collection<Difference> found, long mended) {
        return new IndexCheck.Counts(
                number(found, Type.MISSING),
                number(found, Type.STALE),
                number(found, Type.AHEAD),
                number(found, Type.EXTRA),
                mended,
                0);
    }

    private static long number(Collection<Difference> found, Type type) {
        return found.stream().filter(d -> d.type() == type).count();
    }

    static List<Long> ids(Collection<Difference> found) {
        return found.stream().map(Difference::id).toList();
    }
}
