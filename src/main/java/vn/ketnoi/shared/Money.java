package vn.ketnoi.shared;

import java.math.BigDecimal;

/** An amount in a currency (ISO 4217). Amounts of different currencies never mix. */
public record Money(BigDecimal amount, String currency) {}
