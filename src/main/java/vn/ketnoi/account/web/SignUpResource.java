package vn.ketnoi.account.web;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.JoinAsBuyer;
import vn.ketnoi.account.JoinAsFacility;
import vn.ketnoi.account.Newcomers;
import vn.ketnoi.account.SignUpState;
import vn.ketnoi.account.SignUpView;
import vn.ketnoi.account.SignUps;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Versions;

/** Joining, and deciding on those who join. A sign-up is answered with 202 and no word of what is known already. */
@Path("/sign-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignUpResource {

    /** The code from the mail. */
    public record Confirmation(@Nullable String code) {}

    @Inject
    SignUps signUps;

    @Inject
    Newcomers newcomers;

    @Inject
    CurrentUser currentUser;

    @Inject
    Language language;

    @POST
    @Path("/facilities")
    public Response join(JoinAsFacility wish) {
        signUps.join(wish, language.getCode());
        return Response.accepted().build();
    }

    @POST
    @Path("/buyers")
    public Response join(JoinAsBuyer wish) {
        signUps.join(wish, language.getCode());
        return Response.accepted().build();
    }

    @POST
    @Path("/confirmations")
    public Map<String, SignUpState> confirm(@Nullable Confirmation confirmation) {
        String code = confirmation == null ? null : confirmation.code();
        return Map.of("state", signUps.confirm(code == null ? "" : code));
    }

    @GET
    public Slice<SignUpView> waiting(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return newcomers.waiting(page, size);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(newcomers.get(id));
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        currentUser.require();
        return answer(newcomers.accept(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/refusal")
    public Response refuse(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        currentUser.require();
        return answer(newcomers.refuse(id, Versions.required(ifMatch)));
    }

    private static Response answer(SignUpView signUp) {
        return Response.ok(signUp).tag(Versions.tag(signUp.version())).build();
    }
}
