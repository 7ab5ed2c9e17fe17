package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CheckReason;
import vn.ketnoi.catalogue.ChecksPage;
import vn.ketnoi.catalogue.ListingChecks;
import vn.ketnoi.catalogue.ManyPublished;
import vn.ketnoi.catalogue.ProductApproval;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Translations;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Messages;

/** What waits for an officer: to be approved, also many at once, or to be put into English. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QueueResource {

    @Inject
    ProductApproval approval;

    @Inject
    ListingChecks checks;

    @Inject
    Translations translations;

    @Inject
    Messages messages;

    /** The products to publish. */
    public record Publication(@Nullable List<Long> ids) {}

    /** Those that were published, and in words why each of the others was not. */
    public record Answer(List<Long> published, List<Refused> refused) {}

    /** A product that was not published. */
    public record Refused(long id, List<Map<String, String>> errors) {}

    @GET
    @Path("/waiting")
    public Slice<ProductView> waiting(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return approval.waiting(page, size);
    }

    @GET
    @Path("/checks")
    @Operation(
            summary = "What the centre is to look at, who has waited longest first, with the reason",
            description =
                    "FIRST, UNVERIFIED and DISTRUSTED wait to go live; SAMPLED and REPORTED are public. Pass next as cursor.")
    public ChecksPage checks(
            @QueryParam("reason") @Nullable CheckReason reason,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("20") int size) {
        return checks.page(reason, cursor, size);
    }

    /** What is published and has no English yet. */
    @GET
    @Path("/without-english")
    public Slice<ProductView> withoutEnglish(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return translations.wanted(page, size);
    }

    @POST
    @Path("/publications")
    public Answer publish(@Nullable Publication publication) {
        List<Long> ids = publication == null ? null : publication.ids();
        ManyPublished done = approval.publishAll(ids == null ? List.of() : ids);
        return new Answer(
                done.published(), done.refused().stream().map(this::inWords).toList());
    }

    private Refused inWords(ManyPublished.Refused refused) {
        return new Refused(
                refused.id(),
                refused.reasons().stream()
                        .map(r ->
                                Map.of("field", r.field(), "code", r.key(), "message", messages.of(r.key(), r.args())))
                        .toList());
    }
}
