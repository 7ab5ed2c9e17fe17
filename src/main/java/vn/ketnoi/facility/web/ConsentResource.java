package vn.ketnoi.facility.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.ConsentView;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.web.FileServlet;
import vn.ketnoi.web.Versions;

/** One consent, for programs. */
@Path("/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentResource {

    @Inject
    Consents consents;

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), consents.get(id));
    }

    @GET
    @Path("/{id}/scan")
    @Produces({SentFile.PDF_TYPE, "image/jpeg", "image/png"})
    public Response scan(@PathParam("id") long id) {
        SentFile file = consents.scan(id);
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", FileServlet.disposition(file))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "From then on nobody but the facility itself lists for it; the record is kept")
    public Response withdraw(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), consents.withdraw(id, Versions.required(ifMatch)));
    }

    private static Response answer(Response.ResponseBuilder response, ConsentView consent) {
        return response.entity(consent).tag(Versions.tag(consent.version())).build();
    }
}
