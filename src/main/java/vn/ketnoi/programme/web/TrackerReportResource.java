package vn.ketnoi.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.ReportState;
import vn.ketnoi.programme.TrackerReportView;
import vn.ketnoi.programme.TrackerReports;
import vn.ketnoi.shared.Slice;

/** What was reported to the tracker, for programs. */
@Path("/tracker-reports")
@Produces(MediaType.APPLICATION_JSON)
public class TrackerReportResource {

    @Inject
    TrackerReports reports;

    @GET
    public Slice<TrackerReportView> list(
            @QueryParam("province") @Nullable String province,
            @QueryParam("state") @Nullable ReportState state,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return reports.list(province, state, page, size);
    }

    /** Answers at once; the report goes out by the relay. */
    @POST
    @Path("/{id}/retry")
    public Response retry(@PathParam("id") long id) {
        return Response.accepted(reports.retry(id)).build();
    }
}
