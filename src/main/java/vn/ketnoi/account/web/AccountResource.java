package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FactorResets;
import vn.ketnoi.account.OpenAccount;
import vn.ketnoi.account.Resets;
import vn.ketnoi.shared.Slice;

/** People, for programs of the administrator; and for everybody's, who they are. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    Accounts accounts;

    @Inject
    Resets resets;

    @Inject
    FactorResets factors;

    @Inject
    CurrentUser currentUser;

    @GET
    public Slice<AccountView> list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return accounts.list(text, page, size);
    }

    @GET
    @Path("/me")
    public AccountView me() {
        return currentUser.require();
    }

    @POST
    public Response open(OpenAccount command) {
        AccountView account = accounts.open(command);
        return Response.created(URI.create("accounts/" + account.id()))
                .entity(account)
                .build();
    }

    @PUT
    @Path("/{id}/disabled")
    public AccountView disable(@PathParam("id") long id) {
        return accounts.disable(id);
    }

    @DELETE
    @Path("/{id}/disabled")
    public AccountView enable(@PathParam("id") long id) {
        return accounts.enable(id);
    }

    @DELETE
    @Path("/{id}/second-factor")
    public void resetSecondFactor(@PathParam("id") long id) {
        factors.reset(id);
    }

    /** For an officer: the code to hand over is answered once. */
    @POST
    @Path("/{id}/reset-codes")
    public Response handOver(@PathParam("id") long id) {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("code", resets.handOver(id)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
