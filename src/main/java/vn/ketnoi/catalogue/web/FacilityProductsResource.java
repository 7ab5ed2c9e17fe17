package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.shared.Slice;

/** A facility's products: the published ones, and all of them for who keeps it. */
@Path("/facilities/{id}/products")
@Produces(MediaType.APPLICATION_JSON)
public class FacilityProductsResource {

    @Inject
    Products products;

    @GET
    public Slice<ProductView> list(
            @PathParam("id") long id,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return products.ofFacility(id, page, size);
    }
}
