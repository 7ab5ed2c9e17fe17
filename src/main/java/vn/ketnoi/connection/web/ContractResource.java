package vn.ketnoi.connection.web;

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
import org.jspecify.annotations.Nullable;
import vn.ketnoi.connection.ContractView;
import vn.ketnoi.connection.Contracts;
import vn.ketnoi.connection.Reason;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Versions;

/** Contracts for programs. They are recorded at their request. */
@Path("/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractResource {

    @Inject
    Contracts contracts;

    @GET
    public Slice<ContractView> list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return contracts.list(page, size);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), contracts.get(id));
    }

    @POST
    @Path("/{id}/confirmation")
    public Response confirm(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), contracts.confirm(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/dispute")
    public Response dispute(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, Reason reason) {
        return answer(Response.ok(), contracts.dispute(id, reason, Versions.required(ifMatch)));
    }

    private static Response answer(Response.ResponseBuilder response, ContractView contract) {
        return response.entity(contract).tag(Versions.tag(contract.version())).build();
    }
}
