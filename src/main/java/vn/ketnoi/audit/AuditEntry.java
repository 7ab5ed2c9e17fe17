package vn.ketnoi.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deed.
 *
 * @param account null when nobody was signed in
 * @param person the name that account has today
 * @param kind of record, or {@code refusal}
 * @param deed such as {@code verify}; of a refusal, why
 * @param address where the call came from
 * @param detail of a refusal, what was called
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable Long account,
        @Nullable String person,
        String kind,
        String deed,
        @Nullable Long record,
        @Nullable String province,
        Channel channel,
        @Nullable String address,
        @Nullable String requestId,
        @Nullable String detail) {}
