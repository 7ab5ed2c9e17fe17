package vn.ketnoi.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says.
 *
 * @param kind a code of the list of certificate kinds
 * @param validUntil its last day; null where it has none
 * @param productIds what it is of; none where it is of the whole facility
 */
public record CertificateDetails(
        @NotBlank String kind,
        @NotBlank @Size(max = 200) String issuer,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull @Size(max = 100) List<@NotNull Long> productIds)
        implements Serializable {

    public CertificateDetails {
        issuer = issuer == null ? issuer : issuer.strip();
        number = number == null ? number : number.strip();
        productIds = productIds == null
                ? List.of()
                : Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(productIds)));
    }

    public boolean ofWholeFacility() {
        return productIds.isEmpty();
    }

    /** Whether a product is among what it is of. */
    public boolean covers(long productId) {
        return productIds.isEmpty() || productIds.contains(productId);
    }
}
