package vn.ketnoi.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Opens an account for a person, who signs in with an e-mail address or a phone number. Which of province, facility and
 * buyer must be given follows from the role. Without a password nobody can sign in with it until one is set.
 */
public record OpenAccount(
        @Nullable @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 10, max = 200) String password,
        @NotNull Role role,
        @Nullable String province,
        @Nullable Long facilityId,
        @Nullable Long buyerId,
        @Nullable @Size(max = 40) String phone) {

    /** Without the password: this text is hashed and may be logged. */
    @Override
    public String toString() {
        return "OpenAccount[" + email + ", " + phone + ", " + name + ", " + role + ", " + province + ", " + facilityId
                + ", " + buyerId + "]";
    }
}
