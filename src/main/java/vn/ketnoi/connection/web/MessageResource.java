package vn.ketnoi.connection.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.ketnoi.connection.Conversations;
import vn.ketnoi.connection.MessageView;
import vn.ketnoi.connection.NewMessage;
import vn.ketnoi.shared.Slice;

/** The conversation of a request, for programs. */
@Path("/connection-requests/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessageResource {

    @Inject
    Conversations conversations;

    @GET
    public Slice<MessageView> list(
            @PathParam("id") long id,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return conversations.list(id, page, size);
    }

    @POST
    public Response say(@PathParam("id") long id, NewMessage message) {
        return Response.status(Response.Status.CREATED)
                .entity(conversations.say(id, message))
                .build();
    }
}
