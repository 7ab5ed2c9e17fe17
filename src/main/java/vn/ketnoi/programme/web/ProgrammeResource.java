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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.NewProgramme;
import vn.ketnoi.programme.ProgrammePlans;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.Programmes;
import vn.ketnoi.programme.SetTarget;
import vn.ketnoi.programme.TargetView;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Versions;

/** Programmes and their indicators, with what was reached, for programs. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammePlans plans;

    @GET
    @Path("/programmes")
    public Slice<ProgrammeView> list() {
        List<ProgrammeView> all = programmes.list();
        return new Slice<>(all, all.size());
    }

    @GET
    @Path("/programmes/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), plans.get(id));
    }

    @POST
    @Path("/programmes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response establish(NewProgramme decided) {
        ProgrammeView made = plans.establish(decided);
        return answer(Response.created(URI.create("programmes/" + made.id())), made);
    }

    @PUT
    @Path("/programmes/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response amend(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, NewProgramme decided) {
        return answer(Response.ok(), plans.amend(id, decided, Versions.required(ifMatch)));
    }

    /** Every version of every target, the newest first. */
    @GET
    @Path("/programmes/{id}/targets")
    public Slice<TargetView> targets(
            @PathParam("id") long id,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        int first = Slice.offset(page, size);
        List<TargetView> all = plans.targets(id);
        return new Slice<>(all.stream().skip(first).limit(size).toList(), all.size());
    }

    @POST
    @Path("/programmes/{id}/targets")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setTarget(@PathParam("id") long id, SetTarget said) {
        return Response.status(Response.Status.CREATED)
                .entity(plans.setTarget(id, said))
                .build();
    }

    private static Response answer(Response.ResponseBuilder response, ProgrammeView programme) {
        return response.entity(programme).tag(Versions.tag(programme.version())).build();
    }

    @GET
    @Path("/indicators")
    public Slice<IndicatorView> indicators(
            @QueryParam("programme") @Nullable String programme, @QueryParam("province") @Nullable String province) {
        List<IndicatorView> all = programmes.progress(programme, province);
        return new Slice<>(all, all.size());
    }
}
