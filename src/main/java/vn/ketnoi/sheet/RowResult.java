package vn.ketnoi.sheet;

import java.util.List;
import vn.ketnoi.shared.RejectedException.Reason;

/** What became of a row; the reasons are there when it was refused. */
public record RowResult(Kind kind, List<Reason> reasons) {

    public enum Kind {
        ADDED,
        CHANGED,
        SAME,
        REFUSED
    }

    public static final RowResult ADDED = new RowResult(Kind.ADDED, List.of());
    public static final RowResult CHANGED = new RowResult(Kind.CHANGED, List.of());
    public static final RowResult SAME = new RowResult(Kind.SAME, List.of());

    public static RowResult refused(List<Reason> reasons) {
        return new RowResult(Kind.REFUSED, reasons);
    }
}
