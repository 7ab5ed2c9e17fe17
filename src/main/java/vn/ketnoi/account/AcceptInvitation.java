package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Follows an invitation: the code from the mail or the slip of paper. */
public record AcceptInvitation(
        @NotBlank @Size(max = 100) String code, @NotBlank @Size(max = 200) String name, @NotBlank String password) {

    /** Without the code and the password. */
    @Override
    public String toString() {
        return "AcceptInvitation[" + name + "]";
    }
}
