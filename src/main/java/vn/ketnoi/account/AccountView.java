package vn.ketnoi.account;

import org.jspecify.annotations.Nullable;

/**
 * A person as others may see them. Exactly one of province, facility and buyer is set, according to the role; of e-mail
 * address and phone number at least one; a standing whoever belongs to a facility or buyer.
 */
public record AccountView(
        long id,
        @Nullable String email,
        @Nullable String phone,
        String name,
        Role role,
        @Nullable String province,
        @Nullable Long facilityId,
        @Nullable Long buyerId,
        @Nullable Standing standing,
        String language,
        boolean disabled) {

    public boolean owner() {
        return standing == Standing.OWNER;
    }

    /** What the person signs in with: the address, or the number where there is none. */
    public String signInName() {
        return email == null ? String.valueOf(phone) : email;
    }
}
