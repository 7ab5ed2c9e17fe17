package vn.ketnoi.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A password that somebody has chosen. */
public record NewPassword(@NotNull @Size(min = 10, max = 200) String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
