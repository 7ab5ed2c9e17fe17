package vn.ketnoi.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.OutcomeStatus;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.programme.Outcomes;
import vn.ketnoi.programme.RecordOutcome;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Versions;

/** Outcomes for programs. */
@Path("/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    /** Why an outcome is returned or withdrawn. */
    public record Why(@Nullable String reason) {}

    @Inject
    Outcomes outcomes;

    @GET
    public Slice<OutcomeView> list(
            @QueryParam("province") @Nullable String province,
            @QueryParam("status") @Nullable OutcomeStatus status,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return outcomes.list(province, status, indicator, page, size);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), outcomes.get(id));
    }

    @POST
    public Response record(RecordOutcome command) {
        OutcomeView outcome = outcomes.record(command);
        return answer(Response.created(URI.create("outcomes/" + outcome.id())), outcome);
    }

    @PUT
    @Path("/{id}")
    public Response revise(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, RecordOutcome command) {
        return answer(Response.ok(), outcomes.revise(id, command, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/submission")
    public Response submit(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), outcomes.submit(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/approval")
    public Response approve(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), outcomes.approve(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/return")
    public Response giveBack(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Why why) {
        return answer(Response.ok(), outcomes.giveBack(id, reason(why), Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Why why) {
        return answer(Response.ok(), outcomes.withdraw(id, reason(why), Versions.required(ifMatch)));
    }

    private static @Nullable String reason(@Nullable Why why) {
        return why == null ? null : why.reason();
    }

    private static Response answer(Response.ResponseBuilder response, OutcomeView outcome) {
        return response.entity(outcome).tag(Versions.tag(outcome.version())).build();
    }
}
