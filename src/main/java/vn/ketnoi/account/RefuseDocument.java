package vn.ketnoi.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a document does not show who the buyer is. */
public record RefuseDocument(@NotBlank @Size(max = 1000) String reason) {}
