package vn.ketnoi.facility.web;

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
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.FacilityImports;
import vn.ketnoi.sheet.ImportAnswer;
import vn.ketnoi.sheet.ImportCalls;
import vn.ketnoi.sheet.SheetForm;
import vn.ketnoi.sheet.Upload;

/** Files of facilities, for programs. */
@Path("/facilities/imports")
@Produces(MediaType.APPLICATION_JSON)
public class FacilityImportResource {

    @Inject
    FacilityImports facilityImports;

    @Inject
    ImportCalls calls;

    /** A form with the parts file, unstatedAreMine, mapping and dryRun; all but the file are optional. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(List<EntityPart> parts) {
        return start(calls.form(parts));
    }

    /** The file by itself. */
    @POST
    @Consumes({"text/csv", "text/plain", SheetForm.WORKBOOK_TYPE, MediaType.APPLICATION_OCTET_STREAM})
    public Response body(
            @QueryParam("unstatedAreMine") @Nullable String unstatedAreMine,
            @QueryParam("mapping") @Nullable String mapping,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream body) {
        return start(calls.body(fileName, body)
                .with("unstatedAreMine", unstatedAreMine)
                .with("mapping", mapping)
                .with("dryRun", dryRun));
    }

    private Response start(Upload upload) {
        try (upload) {
            facilityImports.requireMay();
            return calls.started(facilityImports.start(
                    calls.keep(upload), upload.mapping(), upload.isSet("unstatedAreMine"), upload.isSet("dryRun")));
        }
    }

    @GET
    @Path("/{id}")
    public ImportAnswer get(@PathParam("id") long id) {
        return calls.get(FacilityImports.KIND, id);
    }

    @GET
    @Path("/{id}/refused")
    @Produces({"text/csv; charset=UTF-8", SheetForm.WORKBOOK_TYPE})
    public Response refused(@PathParam("id") long id) {
        return calls.refused(FacilityImports.KIND, id);
    }
}
