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
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.ApiTokenView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.NewToken;
import vn.ketnoi.account.Proof;
import vn.ketnoi.account.SignIn;
import vn.ketnoi.account.TokenScope;
import vn.ketnoi.account.Tokens;
import vn.ketnoi.shared.NotAllowedException;
import vn.ketnoi.shared.RejectedException;

/** Tokens for programs: made with a password here, or in the workspace. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    /** A program's first call; {@code totp} is the second factor's code, of whom has one. */
    public record Credentials(
            @Nullable String email,
            @Nullable String password,
            @Nullable String totp,
            @Nullable String name,
            @Nullable TokenScope scope,
            @Nullable Integer days) {

        /** Without the secrets: this text may be logged. */
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    @Inject
    SignIn signIn;

    @Inject
    Tokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser currentUser;

    @POST
    public Response make(@Nullable Credentials body) {
        Credentials given = body == null ? new Credentials(null, null, null, null, null, null) : body;
        Proof proof = signIn.withPassword(text(given.email()), text(given.password()))
                .map(shown -> complete(shown, given.totp()))
                .orElseThrow(() -> new NotAllowedException(false, "wrong e-mail address or password"));
        currentUser.actAs(accounts.proven(proof));
        String name = given.name() == null ? "API" : given.name();
        String token = tokens.make(new NewToken(name, given.scope(), given.days()));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("token", token))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Proof complete(Proof proof, @Nullable String code) {
        if (proof.missing() == Proof.Missing.FACTOR) {
            throw new RejectedException("signIn.factor.first");
        }
        if (proof.isComplete()) {
            return proof;
        }
        if (code == null) {
            throw RejectedException.field("totp", "signIn.code.needed");
        }
        return signIn.withCode(proof, code);
    }

    @GET
    public List<ApiTokenView> list() {
        return tokens.mine();
    }

    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
