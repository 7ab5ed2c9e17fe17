package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.ProductImports;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.sheet.ImportAnswer;
import vn.ketnoi.sheet.ImportView;
import vn.ketnoi.sheet.Imports;
import vn.ketnoi.sheet.RefusedRows;
import vn.ketnoi.sheet.Upload;
import vn.ketnoi.web.Messages;

/** Files of products, for programs. */
@Path("/products/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ProductImportResource {

    @Inject
    ProductImports productImports;

    @Inject
    Imports imports;

    @Inject
    CurrentUser currentUser;

    @Inject
    Messages messages;

    /** A form with the parts file, facility, mapping (optional) and dryRun (optional). */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(List<EntityPart> parts) {
        currentUser.require();
        return start(Upload.form(parts));
    }

    /** The file by itself. */
    @POST
    @Consumes({"text/csv", "text/plain", MediaType.APPLICATION_OCTET_STREAM})
    public Response body(
            @QueryParam("facility") @Nullable String facility,
            @QueryParam("mapping") @Nullable String mapping,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream body) {
        currentUser.require();
        return start(new Upload(fileName, body)
                .with("facility", facility)
                .with("mapping", mapping)
                .with("dryRun", dryRun));
    }

    private Response start(Upload upload) {
        long facility = upload.number("facility")
                .or(() -> Optional.ofNullable(currentUser.require().facilityId()))
                .orElseThrow(() -> RejectedException.field("facility", "check.NotNull"));
        ImportView made = productImports.start(facility, upload.file(), upload.mapping(), upload.isSet("dryRun"));
        return Response.status(made.finished() ? 201 : 202)
                .location(URI.create("products/imports/" + made.id()))
                .entity(ImportAnswer.of(made, imports, messages))
                .build();
    }

    @GET
    @Path("/{id}")
    public ImportAnswer get(@PathParam("id") long id) {
        return ImportAnswer.of(imports.get(ProductImports.KIND, id), imports, messages);
    }

    /** The refused rows as a file in the form of the one sent, with their reasons. */
    @GET
    @Path("/{id}/refused")
    @Produces("text/csv; charset=UTF-8")
    public Response refused(@PathParam("id") long id) {
        byte[] file = RefusedRows.file(imports.get(ProductImports.KIND, id), imports, messages);
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"refused-" + id + ".csv\"")
                .build();
    }
}
