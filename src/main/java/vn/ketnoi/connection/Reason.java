package vn.ketnoi.connection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a side says no; the other side reads it. */
public record Reason(@NotBlank @Size(max = 1000) String reason) {}
