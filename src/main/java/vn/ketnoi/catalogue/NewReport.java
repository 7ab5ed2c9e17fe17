package vn.ketnoi.catalogue;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that something is wrong with a listing.
 *
 * @param email where to tell what came of it; who is signed in is told at the account's address
 */
public record NewReport(
        @NotNull ReportReason reason,
        @Nullable @Size(max = 1000) String words,
        @Nullable @Email @Size(max = 200) String email) {}
