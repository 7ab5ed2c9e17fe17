package vn.ketnoi.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Role;

/**
 * Who listed a product.
 *
 * @param province an officer's
 * @param consentId the facility's consent under which an officer listed it, given on {@code consentOn}
 */
public record ListedBy(
        String name, Role role, @Nullable String province, @Nullable Long consentId, @Nullable LocalDate consentOn) {}
