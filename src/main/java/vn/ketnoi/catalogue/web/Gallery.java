package vn.ketnoi.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProductPicture;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.media.PictureShape;
import vn.ketnoi.media.Pictures;
import vn.ketnoi.web.Language;

/** The pictures of a product as a page shows them: with their sizes, so that nothing moves while they load. */
@RequestScoped
@Named
public class Gallery {

    @Inject
    Pictures pictures;

    @Inject
    Language language;

    /** @param alt what it shows, null when nobody said */
    public record Item(PictureShape shape, @Nullable String alt) {}

    public List<Item> of(ProductView product) {
        Map<Long, PictureShape> shapes = pictures.shapes(
                product.pictures().stream().map(ProductPicture::id).toList());
        return product.pictures().stream()
                .filter(picture -> shapes.containsKey(picture.id()))
                .map(picture ->
                        new Item(Objects.requireNonNull(shapes.get(picture.id())), picture.alt(language.getCode())))
                .toList();
    }
}
