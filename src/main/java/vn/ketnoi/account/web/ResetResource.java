package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.NewPassword;
import vn.ketnoi.account.Resets;
import vn.ketnoi.shared.RejectedException;

/** New passwords for lost ones. Asking is answered with 202 and no word of whether there is such an account. */
@Path("/resets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResetResource {

    /** Who has lost the password. */
    public record Lost(@Nullable String signInName) {}

    /** What came with the mail, and the new password. */
    public record ByLink(@Nullable String link, @Nullable String password) {}

    /** What an officer handed over, and the new password. */
    public record ByCode(@Nullable String signInName, @Nullable String code, @Nullable String password) {}

    @Inject
    Resets resets;

    @POST
    public Response ask(@Nullable Lost lost) {
        resets.ask(given("signInName", lost == null ? null : lost.signInName()));
        return Response.accepted().build();
    }

    @POST
    @Path("/links")
    public void withLink(@Nullable ByLink reset) {
        resets.withLink(
                given("link", reset == null ? null : reset.link()),
                new NewPassword(given("password", reset == null ? null : reset.password())));
    }

    @POST
    @Path("/codes")
    public void withCode(@Nullable ByCode reset) {
        resets.withCode(
                given("signInName", reset == null ? null : reset.signInName()),
                given("code", reset == null ? null : reset.code()),
                new NewPassword(given("password", reset == null ? null : reset.password())));
    }

    private static String given(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw RejectedException.field(field, "check.NotBlank");
        }
        return value;
    }
}
