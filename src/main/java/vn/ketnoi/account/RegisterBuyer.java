package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Enters a buying organisation. */
public record RegisterBuyer(
        @NotBlank @Size(max = 200) String name, @NotBlank @Pattern(regexp = "[A-Z]{2}") String country) {}
