package vn.ketnoi.sheet;

import java.util.List;

/** Where rows go. Called with a few rows in one transaction; answers for each, in their order, what became of it. */
public interface RowTarget<T> {

    /**
     * @param dryRun to say what would become of the rows, and write nothing
     */
    List<RowResult> put(List<T> rows, boolean dryRun);
}
