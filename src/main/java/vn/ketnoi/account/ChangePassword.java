package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;

/** A new password of one's own; who wants it must know the current one. */
public record ChangePassword(@NotBlank String current, @NotBlank String password) {

    /** Without the passwords: this text may be logged. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
