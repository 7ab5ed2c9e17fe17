package vn.ketnoi.catalogue.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProductPicture;

/** A picture in the editor, with what is typed about it. */
public class PictureRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private @Nullable String altVi;
    private @Nullable String altEn;

    PictureRow(ProductPicture picture) {
        this.id = picture.id();
        this.altVi = picture.altVi();
        this.altEn = picture.altEn();
    }

    ProductPicture read() {
        return new ProductPicture(id, stripped(altVi), stripped(altEn));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public long getId() {
        return id;
    }

    public @Nullable String getAltVi() {
        return altVi;
    }

    public void setAltVi(@Nullable String altVi) {
        this.altVi = altVi;
    }

    public @Nullable String getAltEn() {
        return altEn;
    }

    public void setAltEn(@Nullable String altEn) {
        this.altEn = altEn;
    }
}
