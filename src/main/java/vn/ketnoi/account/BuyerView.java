package vn.ketnoi.account;

import org.jspecify.annotations.Nullable;

/** A buying organisation; country is an ISO 3166 code. */
public record BuyerView(long id, String name, String country, @Nullable String phone, @Nullable String website) {}
