package vn.ketnoi.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it afterwards: the secret itself is shown once, when it is made. */
public record ApiTokenView(
        long id,
        String name,
        TokenScope scope,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean revoked,
        boolean expired) {}
