package vn.ketnoi.notice.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.notice.Mails;

/** Mails on record, for programs of the administrator. */
@Path("/mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

    @Inject
    Mails mails;

    @GET
    public Response list(
            @QueryParam("to") @Nullable String recipient,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(mails.list(recipient, page, size))
                .header("Cache-Control", "no-store")
                .build();
    }
}
