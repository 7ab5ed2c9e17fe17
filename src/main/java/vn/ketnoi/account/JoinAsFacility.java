package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person of a facility wants in, with an e-mail address or a phone number. */
public record JoinAsFacility(
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank String kind,
        @NotBlank String province,
        @Nullable @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String signInName,
        @NotBlank String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "JoinAsFacility[" + organisation + ", " + kind + ", " + province + ", " + code + ", " + name + ", "
                + signInName + "]";
    }
}
