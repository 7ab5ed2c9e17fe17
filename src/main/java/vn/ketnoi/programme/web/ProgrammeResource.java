package vn.ketnoi.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.Programmes;
import vn.ketnoi.shared.Slice;

/** Programmes and their indicators, with what was reached, for programs. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

    @Inject
    Programmes programmes;

    @GET
    @Path("/programmes")
    public Slice<ProgrammeView> list() {
        List<ProgrammeView> all = programmes.list();
        return new Slice<>(all, all.size());
    }

    @GET
    @Path("/indicators")
    public Slice<IndicatorView> indicators(
            @QueryParam("programme") @Nullable String programme, @QueryParam("province") @Nullable String province) {
        List<IndicatorView> all = programmes.progress(programme, province);
        return new Slice<>(all, all.size());
    }
}
