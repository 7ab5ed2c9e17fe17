package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person of a buying organisation, here or abroad, wants in. */
public record JoinAsBuyer(
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Pattern(regexp = "(?i)(https?://)?[^\\s/:@]+\\.[^\\s]+") @Size(max = 190) String website,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String email,
        @NotBlank String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "JoinAsBuyer[" + organisation + ", " + country + ", " + website + ", " + name + ", " + email + "]";
    }
}
