package vn.ketnoi.account;

import org.jspecify.annotations.Nullable;

/** A person as others may see them. Exactly one of province, facility and buyer is set, according to the role. */
public record AccountView(
        long id,
        String email,
        String name,
        Role role,
        @Nullable String province,
        @Nullable Long facilityId,
        @Nullable Long buyerId,
        String language,
        boolean disabled) {}
