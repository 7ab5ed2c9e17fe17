package vn.ketnoi.connection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something one side says to the other; plain text. */
public record NewMessage(@NotBlank @Size(max = 5000) String words) {}
