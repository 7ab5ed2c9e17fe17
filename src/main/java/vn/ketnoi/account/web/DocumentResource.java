package vn.ketnoi.account.web;

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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.BuyerChecks;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.DocumentView;
import vn.ketnoi.account.RefuseDocument;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.FileServlet;
import vn.ketnoi.web.Versions;

/** Documents that show who a buyer is. */
@Path("/buyer-documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject
    BuyerChecks checks;

    @Inject
    CurrentUser currentUser;

    /** The caller's buyer shows a document: the file by itself. */
    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    public Response upload(@QueryParam("fileName") @DefaultValue("document") String fileName, InputStream body)
            throws IOException {
        currentUser.require();
        DocumentView made = checks.upload(fileName, body.readNBytes(BuyerChecks.LARGEST_FILE + 1));
        return answer(Response.created(URI.create("buyer-documents/" + made.id())), made);
    }

    /** Those that no officer has looked at. */
    @GET
    public Slice<BuyerChecks.Waiting> waiting(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return checks.waiting(page, size);
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") long id) {
        SentFile file = checks.file(id);
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", FileServlet.disposition(file))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        currentUser.require();
        return answer(Response.ok(), checks.accept(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, RefuseDocument why) {
        currentUser.require();
        return answer(Response.ok(), checks.refuse(id, why, Versions.required(ifMatch)));
    }

    private static Response answer(Response.ResponseBuilder response, DocumentView document) {
        return response.entity(document).tag(Versions.tag(document.version())).build();
    }
}
