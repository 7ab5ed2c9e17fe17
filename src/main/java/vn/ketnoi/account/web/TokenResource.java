package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.ApiTokenView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.SignIn;
import vn.ketnoi.shared.NotAllowedException;

/** Tokens for programs: made with a password here, or in the workspace. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    /** A program's first call. */
    public record Credentials(@Nullable String email, @Nullable String password, @Nullable String name) {}

    @Inject
    SignIn signIn;

    @Inject
    CurrentUser currentUser;

    @POST
    public Response make(@Nullable Credentials body) {
        Credentials given = body == null ? new Credentials(null, null, null) : body;
        AccountView account = signIn.withPassword(text(given.email()), text(given.password()))
                .orElseThrow(() -> new NotAllowedException(false, "wrong e-mail address or password"));
        currentUser.actAs(account);
        String name = given.name() == null ? "API" : given.name();
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("token", signIn.makeToken(name)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    public List<ApiTokenView> list() {
        return signIn.tokens();
    }

    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") long id) {
        signIn.revoke(id);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
