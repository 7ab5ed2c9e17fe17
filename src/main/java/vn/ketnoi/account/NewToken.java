package vn.ketnoi.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A token to make.
 *
 * @param scope without one, the token may also change things
 * @param days how long it is good; without a number, until it is revoked
 */
public record NewToken(
        @NotBlank @Size(max = 100) String name, @Nullable TokenScope scope, @Nullable @Min(1) @Max(366) Integer days) {}
