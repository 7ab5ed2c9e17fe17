package vn.ketnoi.catalogue.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.shared.Sha256;

/**
 * Who reports a listing: an account, else an e-mail address, else whoever calls from one place on one day.
 *
 * @param hash the same for the same person, and nothing else of them
 */
public record Reporter(@Nullable Long accountId, @Nullable String email, String language, String hash) {

    public static Reporter of(
            @Nullable AccountView caller, @Nullable String email, String place, LocalDate day, String language) {
        if (caller != null) {
            return new Reporter(caller.id(), null, caller.language(), Sha256.hex("account " + caller.id()));
        }
        if (email == null || email.isBlank()) {
            return new Reporter(null, null, language, Sha256.hex("visitor " + day + " " + place));
        }
        String address = email.strip().toLowerCase(Locale.ROOT);
        return new Reporter(null, address, language, Sha256.hex("email " + address));
    }
}
