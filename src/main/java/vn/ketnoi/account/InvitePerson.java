package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Wants a person in, by e-mail address or phone number. */
public record InvitePerson(@NotBlank @Size(max = 200) String signInName, @NotNull Standing standing) {}
