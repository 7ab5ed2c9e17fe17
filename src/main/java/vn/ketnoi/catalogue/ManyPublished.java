package vn.ketnoi.catalogue;

import java.util.List;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.shared.SeveralRecords;

/** What came of publishing many at once: those that are published now, and why the others are not. */
public record ManyPublished(List<Long> published, List<Refused> refused) implements SeveralRecords {

    public record Refused(long id, List<Reason> reasons) {}

    @Override
    public List<Long> recordIds() {
        return published;
    }
}
