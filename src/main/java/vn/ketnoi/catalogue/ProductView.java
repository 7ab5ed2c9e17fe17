package vn.ketnoi.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as others see it; {@code version} goes with every change, {@code indexRevision} with its search document. */
public record ProductView(
        long id,
        long facilityId,
        ProductDetails details,
        ProductStatus status,
        @Nullable String returnReason,
        List<ProductPicture> pictures,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version,
        long indexRevision)
        implements Serializable {

    /** The first picture's, for lists. */
    public @Nullable Long pictureId() {
        return pictures.isEmpty() ? null : pictures.get(0).id();
    }

    public boolean published() {
        return status == ProductStatus.PUBLISHED;
    }

    /** The name in a language, or the Vietnamese one where there is none. */
    public String name(String language) {
        return details.name(language);
    }
}
