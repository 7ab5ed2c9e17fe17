package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;

/** A password that somebody has chosen. */
public record NewPassword(@NotBlank String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
