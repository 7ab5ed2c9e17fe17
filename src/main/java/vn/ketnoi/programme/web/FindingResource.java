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
import vn.ketnoi.programme.FindingStatus;
import vn.ketnoi.programme.FindingView;
import vn.ketnoi.programme.Findings;
import vn.ketnoi.programme.NewFinding;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Versions;

/** What the ministry found and the departments answered, for programs. */
@Path("/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingResource {

    /** An answer, or why the answer does not do. */
    public record Said(@Nullable String words) {}

    @Inject
    Findings findings;

    @GET
    public Slice<FindingView> list(
            @QueryParam("province") @Nullable String province,
            @QueryParam("status") @Nullable FindingStatus status,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return findings.list(province, status, page, size);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), findings.get(id));
    }

    @POST
    public Response raise(NewFinding said) {
        FindingView finding = findings.raise(said);
        return answer(Response.created(URI.create("findings/" + finding.id())), finding);
    }

    @POST
    @Path("/{id}/answer")
    public Response answer(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Said said) {
        return answer(Response.ok(), findings.answer(id, words(said), Versions.required(ifMatch)));
    }

    /** The answer does not do. */
    @POST
    @Path("/{id}/question")
    public Response askAgain(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Said said) {
        return answer(Response.ok(), findings.askAgain(id, words(said), Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), findings.acceptAnswer(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/closure")
    public Response close(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), findings.close(id, Versions.required(ifMatch)));
    }

    private static @Nullable String words(@Nullable Said said) {
        return said == null ? null : said.words();
    }

    private static Response answer(Response.ResponseBuilder response, FindingView finding) {
        return response.entity(finding).tag(Versions.tag(finding.version())).build();
    }
}
