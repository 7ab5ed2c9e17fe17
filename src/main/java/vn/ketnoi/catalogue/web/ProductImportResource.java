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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.ProductImports;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.sheet.ImportAnswer;
import vn.ketnoi.sheet.ImportCalls;
import vn.ketnoi.sheet.SheetForm;
import vn.ketnoi.sheet.Upload;

/** Files of products, for programs. */
@Path("/products/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ProductImportResource {

    @Inject
    ProductImports productImports;

    @Inject
    ImportCalls calls;

    @Inject
    CurrentUser currentUser;

    /** A form with the parts file, facility, mapping and dryRun; all but the file are optional. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(List<EntityPart> parts) {
        return start(calls.form(parts));
    }

    /** The file by itself. */
    @POST
    @Consumes({"text/csv", "text/plain", SheetForm.WORKBOOK_TYPE, MediaType.APPLICATION_OCTET_STREAM})
    public Response body(
            @QueryParam("facility") @Nullable String facility,
            @QueryParam("mapping") @Nullable String mapping,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream body) {
        return start(calls.body(fileName, body)
                .with("facility", facility)
                .with("mapping", mapping)
                .with("dryRun", dryRun));
    }

    private Response start(Upload upload) {
        try (upload) {
            long facility = upload.number("facility")
                    .or(() -> Optional.ofNullable(currentUser.require().facilityId()))
                    .orElseThrow(() -> RejectedException.field("facility", "check.NotNull"));
            productImports.requireMay(facility);
            return calls.started(
                    productImports.start(facility, calls.keep(upload), upload.mapping(), upload.isSet("dryRun")));
        }
    }

    @GET
    @Path("/{id}")
    public ImportAnswer get(@PathParam("id") long id) {
        return calls.get(ProductImports.KIND, id);
    }

    @GET
    @Path("/{id}/refused")
    @Produces({"text/csv; charset=UTF-8", SheetForm.WORKBOOK_TYPE})
    public Response refused(@PathParam("id") long id) {
        return calls.refused(ProductImports.KIND, id);
    }
}
