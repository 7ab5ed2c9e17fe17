package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ketnoi.catalogue.ProductSheets;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.NotAllowedException;
import vn.ketnoi.sheet.SheetForm;

/** Files that products can be imported from, for people: a template, and what a facility has listed. */
@WebServlet("/sheets/products/*")
public class ProductSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(vi|en)/(?:template|(\\d{1,18})\\.(csv|xlsx))");

    @Inject
    transient ProductSheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (path.matches()) {
                give(path, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NoSuchRecordException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void give(Matcher path, HttpServletResponse response) throws IOException {
        Locale language = Locale.forLanguageTag(path.group(1));
        boolean empty = path.group(2) == null;
        SheetForm form = empty ? SheetForm.XLSX : SheetForm.named(path.group(3));
        long facility = empty ? 0 : Long.parseLong(path.group(2));
        if (empty) {
            sheets.requireMayFillIn();
        } else {
            sheets.requireMay(facility);
        }
        response.setContentType(form.mediaType());
        response.setHeader("Content-Disposition", form.disposition(empty ? "ketnoi" : "products-" + facility));
        response.setHeader("Cache-Control", "no-store");
        if (empty) {
            sheets.template(language, response.getOutputStream());
        } else {
            sheets.export(facility, form, language, response.getOutputStream());
        }
    }
}
