package vn.ketnoi.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.ketnoi.shared.Slice;

/** The rows of a p:dataTable, read page by page; no deeper than a list may be paged. */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<Integer, Integer, Slice<T>> pages;
    private final transient Function<T, Object> key;

    /**
     * @param pages answers a page by its number (from 0) and size
     * @param key what makes a row itself, usually its id
     */
    public LazyRows(BiFunction<Integer, Integer, Slice<T>> pages, Function<T, Object> key) {
        this.pages = pages;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(pages.apply(0, 1).total(), Slice.MAX_ROWS);
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return pages.apply(first / size, size).items();
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }
}
