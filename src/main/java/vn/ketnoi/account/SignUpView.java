package vn.ketnoi.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants in, as officers and owners see it: {@code facilityId} when the facility is here already, {@code known}
 * when the phone number has an account.
 */
public record SignUpView(
        long id,
        Role role,
        @Nullable String email,
        @Nullable String phone,
        String name,
        String organisation,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String province,
        @Nullable Long facilityId,
        SignUpState state,
        boolean known,
        Instant createdAt,
        long version) {

    public String signInName() {
        return email == null ? String.valueOf(phone) : email;
    }
}
