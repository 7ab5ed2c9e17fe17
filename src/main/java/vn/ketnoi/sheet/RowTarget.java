package vn.ketnoi.sheet;

import java.util.List;

/**
 * What the rows of one kind of file mean and where they go: one for each kind, found by its name, since another node than
 * the one that was asked may take them.
 */
public interface RowTarget<T> {

    /** The feature's own word, such as {@code products}; part of the data. */
    String kind();

    /** Understands one row. */
    ReadRow<T> read(RowReading row);

    /** @throws vn.ketnoi.shared.RejectedException for a value that no form of ours would take either */
    void check(T value);

    /** Called with some rows in one transaction; answers for each, in their order, what became of it. */
    List<RowResult> put(ImportTask task, List<T> rows);
}
