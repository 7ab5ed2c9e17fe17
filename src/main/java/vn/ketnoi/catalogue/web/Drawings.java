package vn.ketnoi.catalogue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.web.Page;

/** Which drawing stands for a category: every one has its own, and one more stands for what is in none. */
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
        return page.resource("theme/drawings.svg") + "#" + (categories.isKnown(category) ? category : OTHER);
    }
}
