package vn.ketnoi.catalogue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.web.Page;

/** Which drawing stands for a category: there is one for each top category, and one for everything else. */
@ApplicationScoped
@Named
public class Drawings {

    private static final String OTHER = "other";

    @Inject
    Categories categories;

    @Inject
    Page page;

    /** The address of the drawing inside the sheet of all of them. */
    public String address(@Nullable String category) {
        return page.resource("theme/drawings.svg") + "#" + of(category);
    }

    String of(@Nullable String category) {
        if (category == null || !categories.isKnown(category)) {
            return OTHER;
        }
        return categories.parent(category).map(Category::code).orElse(category);
    }
}
