package vn.ketnoi.connection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a request's contract; {@code number} counts the versions from 1. */
public record ContractView(
        long id,
        long requestId,
        int number,
        BigDecimal amount,
        String currency,
        LocalDate signedOn,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        boolean export,
        ContractStatus status,
        Side recordedSide,
        Instant recordedAt,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        long version) {}
