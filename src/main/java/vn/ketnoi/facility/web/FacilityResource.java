package vn.ketnoi.facility.web;

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
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityStatus;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Versions;

/** Facilities for programs. */
@Path("/facilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FacilityResource {

    @Inject
    Facilities facilities;

    @GET
    public Slice<FacilityView> list(
            @QueryParam("province") @Nullable String province,
            @QueryParam("status") @Nullable FacilityStatus status,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return facilities.list(province, status, page, size);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), facilities.get(id));
    }

    @POST
    public Response register(FacilityProfile profile) {
        FacilityView facility = facilities.register(profile);
        return answer(Response.created(URI.create("facilities/" + facility.id())), facility);
    }

    @PUT
    @Path("/{id}")
    public Response revise(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, FacilityProfile profile) {
        return answer(Response.ok(), facilities.revise(id, profile, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/verification")
    public Response verify(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), facilities.verify(id, Versions.required(ifMatch)));
    }

    private static Response answer(Response.ResponseBuilder response, FacilityView facility) {
        return response.entity(facility).tag(Versions.tag(facility.version())).build();
    }
}
