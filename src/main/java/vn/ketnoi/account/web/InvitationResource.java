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
import java.net.URI;
import java.util.List;
import vn.ketnoi.account.AcceptInvitation;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.InvitationView;
import vn.ketnoi.account.Invitations;
import vn.ketnoi.account.InvitePerson;
import vn.ketnoi.web.Language;

/** Invitations into the caller's facility or buyer. */
@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    Invitations invitations;

    @Inject
    Language language;

    @GET
    public List<InvitationView> open() {
        return invitations.open();
    }

    @POST
    public Response invite(InvitePerson command) {
        Invitations.Made made = invitations.invite(command);
        return Response.created(URI.create("invitations/" + made.invitation().id()))
                .entity(made)
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void takeBack(@PathParam("id") long id) {
        invitations.takeBack(id);
    }

    /** Follows an invitation: no token needed, the code is enough. */
    @POST
    @Path("/acceptances")
    public AccountView accept(AcceptInvitation command) {
        return invitations.accept(command, language.getCode());
    }
}
