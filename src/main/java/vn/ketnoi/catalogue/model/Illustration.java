package vn.ketnoi.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProductPicture;

/** A product's picture in its place. */
@Embeddable
public class Illustration {

    @Column(name = "place")
    private int place;

    @Column(name = "picture_id")
    private long pictureId;

    @Column(name = "alt_vi")
    private @Nullable String altVi;

    @Column(name = "alt_en")
    private @Nullable String altEn;

    protected Illustration() {}

    Illustration(int place, ProductPicture picture) {
        this.place = place;
        this.pictureId = picture.id();
        this.altVi = picture.altVi();
        this.altEn = picture.altEn();
    }

    ProductPicture view() {
        return new ProductPicture(pictureId, altVi, altEn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Illustration that && place == that.place && view().equals(that.view());
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, view());
    }
}
