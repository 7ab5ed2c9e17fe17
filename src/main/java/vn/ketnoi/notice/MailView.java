package vn.ketnoi.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail on record. Its words are shown only where no mail server takes them: with one they may hold secrets. */
public record MailView(
        long id,
        String recipient,
        String language,
        String subject,
        @Nullable String text,
        @Nullable String html,
        @Nullable String link,
        MailState state,
        @Nullable String refusal,
        Instant createdAt) {}
