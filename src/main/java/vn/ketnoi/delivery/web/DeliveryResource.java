package vn.ketnoi.delivery.web;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.delivery.Deliveries;
import vn.ketnoi.delivery.DeliveryState;
import vn.ketnoi.delivery.DeliveryView;
import vn.ketnoi.outbox.ConsumerLag;
import vn.ketnoi.shared.Slice;

/** What is still to be delivered, for programs that watch over it. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    /** Why a delivery is given up. */
    public record Discarding(@Nullable String reason) {}

    @Inject
    Deliveries deliveries;

    @GET
    @Operation(summary = "Deliveries still to be made; those that wait for a person come first")
    public Slice<DeliveryView> list(
            @QueryParam("state") @Nullable DeliveryState state,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return deliveries.list(state, page, size);
    }

    @GET
    @Path("/consumers")
    @Operation(summary = "How far each consumer is behind")
    public List<ConsumerLag> lags() {
        return deliveries.lags();
    }

    @GET
    @Path("/{id}")
    public DeliveryView get(@PathParam("id") long id) {
        return deliveries.get(id);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Has it tried at once")
    public void retry(@PathParam("id") long id) {
        deliveries.retry(id);
    }

    @POST
    @Path("/{id}/discarding")
    @Operation(summary = "Gives up on it for good, with a reason")
    public void discard(@PathParam("id") long id, @Nullable Discarding body) {
        deliveries.discard(id, body == null || body.reason() == null ? "" : body.reason());
    }
}
