package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;

/** The two-level taxonomy, in both languages. */
@Path("/categories")
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {

    @Inject
    Categories categories;

    @GET
    public List<Category> list() {
        return categories.all();
    }
}
