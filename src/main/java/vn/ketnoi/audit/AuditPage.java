package vn.ketnoi.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest deeds before a place in the trail; {@code next} is the place to go on from, null at the end. */
public record AuditPage(List<AuditEntry> items, @Nullable Long next) {

    public AuditPage {
        items = List.copyOf(items);
    }
}
