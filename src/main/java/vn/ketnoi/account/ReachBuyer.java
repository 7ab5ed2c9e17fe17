package vn.ketnoi.account;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a buyer is found: a website's address, with or without https, and a phone number of any country. */
public record ReachBuyer(
        @Nullable @Pattern(regexp = "(?i)(https?://)?[^\\s/:@]+\\.[^\\s]+") @Size(max = 190) String website,
        @Nullable @Pattern(regexp = "\\+?[\\d (][\\d ().-]{5,38}") String phone) {}
