package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.CertificateApproval;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.catalogue.CertificateScan;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.FileServlet;
import vn.ketnoi.web.Versions;

/** Certificates of facilities and products, for programs. */
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    @Inject
    Certificates certificates;

    @Inject
    CertificateApproval approval;

    @Inject
    CurrentUser currentUser;

    /** A certificate as programs send it; the facility is the caller's own unless it is named, and does not change later. */
    public record NewCertificate(
            @Nullable Long facilityId,
            String kind,
            String issuer,
            String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable List<Long> productIds) {

        @SuppressWarnings("NullAway") // what is missing is named by the check
        CertificateDetails details() {
            return new CertificateDetails(kind, issuer, number, validFrom, validUntil, productIds);
        }
    }

    /** Why a certificate is refused. */
    public record Refusal(@Nullable String reason) {}

    /** Those of a facility, the caller's own unless one is named: what counts today, and all of them for who keeps it. */
    @GET
    public Slice<CertificateView> list(
            @QueryParam("facility") @Nullable Long facility,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        AccountView caller = currentUser.account();
        Long of = facility == null && caller != null ? caller.facilityId() : facility;
        if (of == null) {
            throw RejectedException.field("facility", "check.NotNull");
        }
        return certificates.ofFacility(of, page, size);
    }

    @GET
    @Path("/waiting")
    public Slice<CertificateView> waiting(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return approval.waiting(page, size);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), certificates.get(id));
    }

    @POST
    public Response create(@Nullable NewCertificate body) {
        NewCertificate said = given(body);
        CertificateView made = certificates.create(said.facilityId(), said.details(), null);
        return answer(Response.created(URI.create("certificates/" + made.id())), made);
    }

    @PUT
    @Path("/{id}")
    public Response revise(
            @PathParam("id") long id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable NewCertificate body) {
        long version = Versions.required(ifMatch);
        return answer(Response.ok(), certificates.revise(id, given(body).details(), null, version));
    }

    @GET
    @Path("/{id}/scan")
    @Produces({SentFile.PDF_TYPE, "image/jpeg", "image/png"})
    public Response scan(@PathParam("id") long id) {
        SentFile file = certificates.scan(id);
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", FileServlet.disposition(file))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A new scan has the certificate checked again. */
    @PUT
    @Path("/{id}/scan")
    @Consumes({SentFile.PDF_TYPE, "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    public Response replaceScan(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body)
            throws IOException {
        long version = Versions.required(ifMatch);
        CertificateDetails details = certificates.kept(id).details();
        // One byte more than may be: so that what is too large is known, and never read whole.
        CertificateScan scan = new CertificateScan("", body.readNBytes(CertificateScan.LARGEST + 1));
        return answer(Response.ok(), certificates.revise(id, details, scan, version));
    }

    @POST
    @Path("/{id}/confirmation")
    public Response confirm(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), approval.confirm(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{id}/refusal")
    public Response refuse(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Refusal body) {
        String reason = body == null ? null : body.reason();
        return answer(Response.ok(), approval.refuse(id, reason, Versions.required(ifMatch)));
    }

    /** It is kept and counts no more. */
    @POST
    @Path("/{id}/ending")
    public Response end(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(Response.ok(), certificates.end(id, Versions.required(ifMatch)));
    }

    private static NewCertificate given(@Nullable NewCertificate body) {
        if (body == null) {
            throw new BadRequestException("no body");
        }
        return body;
    }

    private static Response answer(Response.ResponseBuilder response, CertificateView certificate) {
        return response.entity(certificate)
                .tag(Versions.tag(certificate.version()))
                .build();
    }
}
