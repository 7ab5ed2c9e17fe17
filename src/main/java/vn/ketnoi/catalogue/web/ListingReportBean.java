package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ListingReports;
import vn.ketnoi.catalogue.NewReport;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.catalogue.ReportReason;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Anybody who looks at a listing says what is wrong with it. */
@ViewScoped
@Named
public class ListingReportBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListingReports reports;

    @Inject
    Products products;

    @Inject
    Language language;

    private final RecordForm<NewReport> form = new RecordForm<>(NewReport.class);
    private @Nullable String product;
    private @Nullable String sent;
    private long id;
    private String name = "";

    /** Before the page is shown. */
    public void open() {
        ProductView reported = products.get(number(product));
        if (!reported.published()) {
            throw new NoSuchRecordException("product", reported.id());
        }
        id = reported.id();
        name = reported.name(language.getCode());
    }

    private static long number(@Nullable String given) {
        try {
            return given == null ? 0 : Long.parseLong(given);
        } catch (NumberFormatException e) {
            throw new NoSuchRecordException("product", given);
        }
    }

    @UserAction
    public String send() {
        reports.report(id, form.read(), language.getCode());
        return "/catalogue/report?faces-redirect=true&sent=true&product=" + id;
    }

    public ReportReason[] getReasons() {
        return ReportReason.values();
    }

    public RecordForm<NewReport> getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getProduct() {
        return product;
    }

    public void setProduct(@Nullable String product) {
        this.product = product;
    }

    public @Nullable String getSent() {
        return sent;
    }

    public void setSent(@Nullable String sent) {
        this.sent = sent;
    }
}
