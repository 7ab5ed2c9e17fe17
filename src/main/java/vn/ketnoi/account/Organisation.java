package vn.ketnoi.account;

import java.util.Objects;

/** A facility or a buyer, as the thing that people belong to. */
public record Organisation(Role role, long id) {

    public static Organisation facility(long id) {
        return new Organisation(Role.FACILITY, id);
    }

    public static Organisation buyer(long id) {
        return new Organisation(Role.BUYER, id);
    }

    /** That of an account in the role of one. */
    public static Organisation of(AccountView account) {
        return account.role() == Role.FACILITY
                ? facility(Objects.requireNonNull(account.facilityId()))
                : buyer(Objects.requireNonNull(account.buyerId()));
    }

    public boolean isFacility() {
        return role == Role.FACILITY;
    }
}
