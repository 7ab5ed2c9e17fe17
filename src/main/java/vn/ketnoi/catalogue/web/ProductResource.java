package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.EnglishWords;
import vn.ketnoi.catalogue.ListedBy;
import vn.ketnoi.catalogue.Listers;
import vn.ketnoi.catalogue.ListingReports;
import vn.ketnoi.catalogue.NewReport;
import vn.ketnoi.catalogue.ProductApproval;
import vn.ketnoi.catalogue.ProductPicture;
import vn.ketnoi.catalogue.ProductPictures;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.catalogue.Translations;
import vn.ketnoi.media.Pictures;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Versions;

/** One product and its way to being published, for programs. Searching them is the search's. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductResource {

    @Inject
    Products products;

    @Inject
    ProductApproval approval;

    @Inject
    Translations translations;

    @Inject
    ProductPictures pictures;

    @Inject
    Listers listers;

    @Inject
    ListingReports reports;

    @Inject
    Language language;

    /** All pictures of a product, in their order. */
    public record Shown(@Nullable List<ProductPicture> pictures) {}

    /** Why a listing is returned. */
    public record Return(@Nullable String reason) {}

    @POST
    public Response create(@Nullable NewProduct body) {
        NewProduct product = given(body);
        ProductView created = products.create(product.facility(), product.details());
        return answer(Response.created(URI.create("products/" + created.id())), created);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), products.get(id));
    }

    @GET
    @Path("/{id}/lister")
    @Operation(summary = "Who listed it, and under which consent when it was not the facility itself")
    public ListedBy lister(@PathParam("id") long id) {
        return listers.of(id).orElseThrow(() -> new NoSuchRecordException("lister", id));
    }

    @PUT
    @Path("/{id}")
    public Response revise(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable NewProduct body) {
        long version = Versions.required(ifMatch);
        return answer(Response.ok(), products.revise(id, given(body).details(), version));
    }

    @PUT
    @Path("/{id}/english")
    public Response translate(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable EnglishWords body) {
        if (body == null) {
            throw new BadRequestException("no body");
        }
        return answer(Response.ok(), translations.translate(id, body, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/submission")
    public Response submit(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), products.submit(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/publication")
    public Response publish(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), approval.publish(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/return")
    public Response giveBack(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Return body) {
        String reason = body == null || body.reason() == null ? "" : body.reason();
        return answer(Response.ok(), approval.giveBack(id, reason, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/keeping")
    @Operation(summary = "The centre leaves one that is public, and that it was to look at, as it is")
    public Response keep(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), approval.keep(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/take-down")
    @Operation(summary = "The centre takes one that is public off the pages, with a reason for its facility")
    public Response takeDown(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Return body) {
        String reason = body == null || body.reason() == null ? "" : body.reason();
        return answer(Response.ok(), approval.takeDown(id, reason, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/reports")
    @Operation(
            summary =
                    "Anybody says that something is wrong with a published listing; the centre of its province reads it",
            description = "Answered with 202, also when the same person has said so before and it is not answered yet.")
    public Response report(@PathParam("id") long id, @Nullable NewReport body) {
        if (body == null) {
            throw new BadRequestException("no body");
        }
        reports.report(id, body, language.getCode());
        return Response.accepted().build();
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), products.withdraw(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/pictures")
    @Consumes({"image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    public Response addPicture(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body)
            throws IOException {
        long version = Versions.required(ifMatch);
        // One byte more than may be: so that what is too large is known, and never read whole.
        byte[] file = body.readNBytes(Pictures.LARGEST_FILE + 1);
        return answer(Response.status(Response.Status.CREATED), pictures.add(id, file, version));
    }

    @PUT
    @Path("/{id}/pictures")
    public Response arrangePictures(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Shown body) {
        long version = Versions.required(ifMatch);
        return answer(Response.ok(), pictures.arrange(id, body == null ? null : body.pictures(), version));
    }

    private static NewProduct given(@Nullable NewProduct body) {
        if (body == null) {
            throw new BadRequestException("no body");
        }
        return body;
    }

    private static Response answer(Response.ResponseBuilder response, ProductView product) {
        return response.entity(product).tag(Versions.tag(product.version())).build();
    }
}
