package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.reference.Currencies;
import vn.ketnoi.reference.Province;
import vn.ketnoi.reference.Provinces;

/** The portal's code lists, as a file's words are looked up in them. */
@ApplicationScoped
public class ProductRowWords implements ProductRow.Words {

    @Inject
    Categories categories;

    @Inject
    Provinces provinces;

    @Inject
    Currencies currencies;

    @Override
    public Optional<String> category(String text) {
        return categories.read(text).map(Category::code);
    }

    @Override
    public Optional<Province> province(String text) {
        return provinces.read(text);
    }

    @Override
    public boolean isCurrency(String code) {
        return currencies.isKnown(code);
    }
}
