package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Newcomers;
import vn.ketnoi.account.OrganisationView;
import vn.ketnoi.account.Organisations;
import vn.ketnoi.account.SignUpView;
import vn.ketnoi.account.Standing;

/** The caller's facility or buyer and its people. */
@Path("/organisation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    /** What a person is to be. */
    public record Becoming(@Nullable Standing standing) {}

    /** The caller's password. */
    public record Leaving(@Nullable String password) {}

    @Inject
    Organisations organisations;

    @Inject
    Newcomers newcomers;

    @GET
    public OrganisationView mine() {
        return organisations.mine();
    }

    /** Those who ask for the caller's facility. */
    @GET
    @Path("/sign-ups")
    public List<SignUpView> asking() {
        return newcomers.asking();
    }

    @PUT
    @Path("/people/{id}/standing")
    public AccountView become(@PathParam("id") long id, @Nullable Becoming body) {
        return organisations.become(id, body == null ? null : body.standing());
    }

    @DELETE
    @Path("/people/{id}")
    public void remove(@PathParam("id") long id) {
        organisations.remove(id);
    }

    /** The caller leaves, for good. */
    @POST
    @Path("/leaving")
    public void leave(@Nullable Leaving body) {
        organisations.leave(body == null ? null : body.password());
    }
}
