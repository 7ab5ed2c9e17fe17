package vn.ketnoi.demo;

import static java.util.Objects.requireNonNull;
import static vn.ketnoi.reference.CsvFile.optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CertificateApproval;
import vn.ketnoi.catalogue.CertificateDetails;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.shared.Slice;

/** Certificates of the demo world: most of them hold, some have run out or soon will, some wait for the centre. */
@ApplicationScoped
@ActivateRequestContext
class DemoCertificates {

    @Inject
    ActingAs actingAs;

    @Inject
    Certificates certificates;

    @Inject
    CertificateApproval approval;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    /** Rows are loaded in order, so the last one stands for all. */
    void load() {
        List<CSVRecord> rows = CsvFile.read("/demo/certificates.csv");
        if (find(rows.get(rows.size() - 1)) == null) {
            rows.forEach(this::load);
        }
    }

    private @Nullable CertificateView find(CSVRecord row) {
        FacilityView maker = facilities.byCode(row.get("facility")).orElseThrow();
        return actingAs.person(
                DemoPeople.facility(row.get("facility")),
                () -> certificates.ofFacility(maker.id(), 0, Slice.MAX_SIZE).items().stream()
                        .filter(c -> c.details().number().equals(row.get("number")))
                        .findFirst()
                        .orElse(null));
    }

    private void load(CSVRecord row) {
        if (find(row) != null) {
            return;
        }
        FacilityView maker = facilities.byCode(row.get("facility")).orElseThrow();
        CertificateView entered = actingAs.person(
                DemoPeople.facility(row.get("facility")),
                () -> certificates.create(maker.id(), details(maker, row), null));
        String centre = DemoPeople.centre(requireNonNull(maker.profile().province()));
        switch (row.get("status")) {
            case "CONFIRMED" -> actingAs.person(centre, () -> approval.confirm(entered.id(), entered.version()));
            case "REFUSED" ->
                actingAs.person(
                        centre, () -> approval.refuse(entered.id(), "Số trên giấy không đọc được.", entered.version()));
            default -> {}
        }
    }

    private CertificateDetails details(FacilityView maker, CSVRecord row) {
        LocalDate today = LocalDate.now(clock);
        String left = optional(row, "days_left");
        return new CertificateDetails(
                row.get("kind"),
                row.get("issuer"),
                row.get("number"),
                today.minusDays(Long.parseLong(row.get("days_ago"))),
                left == null ? null : today.plusDays(Long.parseLong(left)),
                products(maker, optional(row, "skus")));
    }

    private List<Long> products(FacilityView maker, @Nullable String skus) {
        return skus == null
                ? List.of()
                : Arrays.stream(skus.split("\\|"))
                        .map(sku -> products.bySku(maker.id(), sku)
                                .map(ProductView::id)
                                .orElseThrow())
                        .toList();
    }
}
