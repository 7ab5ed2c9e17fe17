package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.ProductSheets;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.sheet.SheetForm;
import vn.ketnoi.web.Language;

/** Files that products can be imported from, for programs. */
@Path("/products/sheets")
@Produces({SheetForm.WORKBOOK_TYPE, "text/csv; charset=UTF-8"})
public class ProductSheetResource {

    @Inject
    ProductSheets sheets;

    @Inject
    CurrentUser currentUser;

    @Inject
    Language language;

    /** An empty workbook to fill in. */
    @GET
    @Path("/template")
    public Response template() {
        sheets.requireMayFillIn();
        Locale locale = language.locale();
        return file(SheetForm.XLSX, "ketnoi", out -> sheets.template(locale, out));
    }

    /** All products of a facility, in the form csv or xlsx; imported again, they change nothing. */
    @GET
    public Response export(
            @QueryParam("facility") @Nullable Long facility, @QueryParam("form") @DefaultValue("xlsx") String form) {
        sheets.requireMayFillIn();
        Long whose = facility != null ? facility : currentUser.require().facilityId();
        if (whose == null) {
            throw RejectedException.field("facility", "check.NotNull");
        }
        sheets.requireMay(whose);
        Locale locale = language.locale();
        SheetForm wanted = SheetForm.named(form);
        return file(wanted, "products-" + whose, out -> sheets.export(whose, wanted, locale, out));
    }

    private static Response file(SheetForm form, String name, SheetForm.Writing writing) {
        StreamingOutput out = writing::to;
        return Response.ok(out, form.mediaType())
                .header("Content-Disposition", form.disposition(name))
                .build();
    }
}
