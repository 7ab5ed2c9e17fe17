package vn.ketnoi.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document without its content. */
public record DocumentView(
        long id,
        long buyerId,
        String name,
        String mediaType,
        DocumentState state,
        @Nullable String reason,
        Instant uploadedAt,
        @Nullable Instant decidedAt,
        long version) {}
