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
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.connection.AskForConnection;
import vn.ketnoi.connection.ConnectionRequestView;
import vn.ketnoi.connection.ConnectionRequests;
import vn.ketnoi.connection.ConnectionStories;
import vn.ketnoi.connection.ConnectionStory;
import vn.ketnoi.connection.ContractView;
import vn.ketnoi.connection.Contracts;
import vn.ketnoi.connection.Reason;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.connection.RequestStatus;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Versions;

/** Connection requests for programs. */
@Path("/connection-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConnectionRequestResource {

    @Inject
    ConnectionRequests requests;

    @Inject
    Contracts contracts;

    @Inject
    ConnectionStories stories;

    @GET
    public Slice<ConnectionRequestView> list(
            @QueryParam("status") @Nullable RequestStatus status,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return requests.list(status, page, size);
    }

    /** With the last hundred messages and every version of the contract. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        ConnectionStory story = stories.get(id);
        return Response.ok(story).tag(Versions.tag(story.request().version())).build();
    }

    @POST
    public Response ask(AskForConnection need) {
        ConnectionRequestView request = requests.ask(need);
        return answer(Response.created(URI.create("connection-requests/" + request.id())), request);
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), requests.accept(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/decline")
    public Response decline(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, Reason reason) {
        return answer(Response.ok(), requests.decline(id, reason, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), requests.withdraw(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/closing")
    public Response close(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), requests.close(id, Versions.required(ifMatch)));
    }

    /** Without {@code If-Match} it is recorded whatever was said since; the answer's {@code ETag} is the contract's. */
    @POST
    @Path("/{id}/contracts")
    public Response record(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, RecordContract terms) {
        ContractView contract = contracts.record(id, terms, ifMatch == null ? null : Versions.required(ifMatch));
        return Response.created(URI.create("contracts/" + contract.id()))
                .entity(contract)
                .tag(Versions.tag(contract.version()))
                .build();
    }

    private static Response answer(Response.ResponseBuilder response, ConnectionRequestView request) {
        return response.entity(request).tag(Versions.tag(request.version())).build();
    }
}
