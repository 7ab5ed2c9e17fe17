package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.media.PicturesInUse;

/** The pictures of listings, drafts too. */
@ApplicationScoped
class ListedPictures implements PicturesInUse {

    @Inject
    ProductRepository products;

    @Override
    public Set<Long> among(Collection<Long> pictureIds) {
        return products.picturesAmong(pictureIds);
    }
}
