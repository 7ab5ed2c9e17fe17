package vn.ketnoi.catalogue;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a product.
 *
 * @param id the stored picture's, under which it is served
 * @param altVi what it shows, for those who cannot see it
 */
public record ProductPicture(long id, @Nullable @Size(max = 200) String altVi, @Nullable @Size(max = 200) String altEn)
        implements Serializable {

    public static ProductPicture of(long id) {
        return new ProductPicture(id, null, null);
    }

    /** What it shows, in a language or else in the other one; null when nobody said. */
    public @Nullable String alt(String language) {
        boolean english = language.equals("en") ? altEn != null : altVi == null;
        return english ? altEn : altVi;
    }
}
