package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.BuyerContacts;
import vn.ketnoi.account.BuyerView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.ReachBuyer;
import vn.ketnoi.account.RegisterBuyer;
import vn.ketnoi.web.Versions;

/** Buying organisations for programs. */
@Path("/buyers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BuyerResource {

    @Inject
    Accounts accounts;

    @Inject
    BuyerContacts contacts;

    @Inject
    CurrentUser currentUser;

    @POST
    public Response register(RegisterBuyer command) {
        BuyerView buyer = accounts.register(command);
        return Response.created(URI.create("buyers/" + buyer.id()))
                .entity(buyer)
                .build();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(accounts.buyer(id));
    }

    /** Website and phone number, for the buyer's own people. */
    @PUT
    @Path("/{id}/contact")
    public Response reach(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, ReachBuyer command) {
        currentUser.require();
        return answer(contacts.reach(id, command, Versions.required(ifMatch)));
    }

    private static Response answer(BuyerView buyer) {
        return Response.ok(buyer).tag(Versions.tag(buyer.version())).build();
    }
}
