package vn.ketnoi.facility.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.facility.ConsentDetails;
import vn.ketnoi.facility.ConsentView;
import vn.ketnoi.facility.ConsentWay;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Versions;

/** Consents of a facility, for programs. A scan is sent on the page. */
@Path("/facilities/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FacilityConsentsResource {

    @Inject
    Consents consents;

    @Inject
    CurrentUser currentUser;

    /** Who agreed, how and when. The facility's own people send nothing: it is they who agree, now. */
    public record NewConsent(
            @Nullable String giver, @Nullable String giverRole, @Nullable ConsentWay way, @Nullable LocalDate givenOn) {

        @SuppressWarnings("NullAway") // what is missing is named by the check
        ConsentDetails details() {
            return new ConsentDetails(giver, giverRole, way, givenOn);
        }
    }

    @GET
    @Operation(summary = "Consents that others list for a facility, ended ones too, the last recorded first")
    public Slice<ConsentView> list(
            @PathParam("id") long id,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return consents.ofFacility(id, page, size);
    }

    @POST
    @Operation(
            summary =
                    "Gives (the facility itself, with an empty body) or records (its centre) the consent to list for it",
            description = "Without one in force, what an officer lists, changes, submits or imports for the facility is"
                    + " refused with 403 and the code consent.needed.")
    public Response create(@PathParam("id") long id, @Nullable NewConsent body) {
        NewConsent said = body == null ? new NewConsent(null, null, null, null) : body;
        ConsentView made = currentUser.isOfFacility(id) ? consents.give(id) : consents.record(id, said.details(), null);
        return Response.created(URI.create("consents/" + made.id()))
                .entity(made)
                .tag(Versions.tag(made.version()))
                .build();
    }
}
