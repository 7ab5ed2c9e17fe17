package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.ketnoi.account.OrganisationView;
import vn.ketnoi.account.Organisations;

/** The people of a facility, for its officers. */
@Path("/facilities/{facility}/people")
@Produces(MediaType.APPLICATION_JSON)
public class FacilityPeopleResource {

    @Inject
    Organisations organisations;

    @GET
    public OrganisationView people(@PathParam("facility") long facility) {
        return organisations.facility(facility);
    }
}
