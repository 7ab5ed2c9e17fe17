package vn.ketnoi.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation that is still open. */
public record InvitationView(
        long id, @Nullable String email, @Nullable String phone, Standing standing, Instant madeAt, Instant expiresAt) {

    public String to() {
        return email == null ? String.valueOf(phone) : email;
    }
}
