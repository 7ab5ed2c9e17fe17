package vn.ketnoi.audit.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.audit.AuditFilter;
import vn.ketnoi.audit.AuditPage;
import vn.ketnoi.audit.AuditTrail;
import vn.ketnoi.shared.RejectedException;

/** Who did what, for programs. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditTrail trail;

    @GET
    @Operation(summary = "The newest deeds; go on with before = next")
    public AuditPage list(
            @QueryParam("province") @Nullable String province,
            @QueryParam("person") @Nullable Long person,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("record") @Nullable Long record,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("size") @DefaultValue("50") int size) {
        AuditFilter filter = new AuditFilter(province, person, kind, record, day("from", from), day("to", to));
        return trail.list(filter, before, size);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw RejectedException.field(field, "check.day");
        }
    }
}
