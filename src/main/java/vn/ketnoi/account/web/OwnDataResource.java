package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import vn.ketnoi.account.OwnData;

/** Everything held about the caller. */
@Path("/accounts/me/data")
@Produces(MediaType.APPLICATION_JSON)
public class OwnDataResource {

    @Inject
    OwnData ownData;

    @GET
    public Map<String, List<Map<String, Object>>> export() {
        return ownData.export();
    }
}
