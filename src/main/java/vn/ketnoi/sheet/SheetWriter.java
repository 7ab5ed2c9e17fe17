package vn.ketnoi.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; what it has written it does not hold. Nothing in it runs as a formula. */
public interface SheetWriter extends AutoCloseable {

    /** @param cells texts, numbers and nulls */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}
