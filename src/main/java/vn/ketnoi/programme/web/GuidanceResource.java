package vn.ketnoi.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.GuidanceView;
import vn.ketnoi.programme.Guidances;
import vn.ketnoi.programme.NewGuidance;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.FileServlet;
import vn.ketnoi.web.Versions;

/** Guidance documents, for programs; those with a file are published on the page. */
@Path("/guidance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuidanceResource {

    @Inject
    Guidances guidances;

    @GET
    public Slice<GuidanceView> list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return guidances.list(page, size);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), guidances.get(id));
    }

    @GET
    @Path("/{id}/file")
    @Produces("application/pdf")
    public Response file(@PathParam("id") long id) {
        SentFile file = guidances.file(id);
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", FileServlet.disposition(file))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    public Response publish(NewGuidance said) {
        GuidanceView made = guidances.publish(said, null);
        return answer(Response.created(URI.create("guidance/" + made.id())), made);
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), guidances.withdraw(id, Versions.required(ifMatch)));
    }

    private static Response answer(Response.ResponseBuilder response, GuidanceView guidance) {
        return response.entity(guidance).tag(Versions.tag(guidance.version())).build();
    }
}
