package vn.ketnoi.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException.Reason;

/** A row that was refused, or taken with something left out, and why. */
public record ImportNote(
        long line,
        @Nullable String code,
        @Nullable String name,
        boolean refused,
        List<Reason> reasons,
        List<String> cells) {}
