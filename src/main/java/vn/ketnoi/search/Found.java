package vn.ketnoi.search;

import org.jspecify.annotations.Nullable;

/**
 * Something found, of whatever kind.
 *
 * @param kind {@code product}, {@code facility} or {@code category}
 * @param code a product's SKU, a facility's own code, a category's code
 */
public record Found(String kind, @Nullable Long id, String name, @Nullable String code) {}
