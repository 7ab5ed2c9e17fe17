package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.ketnoi.account.BuyerChecks;
import vn.ketnoi.account.DocumentView;

/** What a buyer has shown, for itself and for officers. */
@Path("/buyers/{buyer}/documents")
@Produces(MediaType.APPLICATION_JSON)
public class BuyerDocumentsResource {

    @Inject
    BuyerChecks checks;

    @GET
    public List<DocumentView> of(@PathParam("buyer") long buyer) {
        return checks.of(buyer);
    }
}
