package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.BuyerView;
import vn.ketnoi.account.RegisterBuyer;

/** Buying organisations for programs. */
@Path("/buyers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BuyerResource {

    @Inject
    Accounts accounts;

    @POST
    public Response register(RegisterBuyer command) {
        BuyerView buyer = accounts.register(command);
        return Response.created(URI.create("buyers/" + buyer.id()))
                .entity(buyer)
                .build();
    }

    @GET
    @Path("/{id}")
    public BuyerView get(@PathParam("id") long id) {
        return accounts.buyer(id);
    }
}
