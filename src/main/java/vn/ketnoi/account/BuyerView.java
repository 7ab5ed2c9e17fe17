package vn.ketnoi.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A buying organisation; country is an ISO 3166 code. Checked: it has been seen that it is who it says. */
public record BuyerView(
        long id,
        String name,
        String country,
        @Nullable String phone,
        @Nullable String website,
        @Nullable BuyerCheck checkedBy,
        @Nullable Instant checkedAt,
        long version) {

    public boolean checked() {
        return checkedBy != null;
    }
}
