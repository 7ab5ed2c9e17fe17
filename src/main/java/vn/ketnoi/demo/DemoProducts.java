package vn.ketnoi.demo;

import static java.util.Objects.requireNonNull;
import static vn.ketnoi.reference.CsvFile.optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.catalogue.ProductApproval;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.reference.CsvFile;

/** Products of the demo world: listed by their facilities or with their consent, most of them checked by the centre. */
@ApplicationScoped
@ActivateRequestContext
class DemoProducts {

    @Inject
    ActingAs actingAs;

    @Inject
    Accounts accounts;

    @Inject
    Products products;

    @Inject
    ProductApproval approval;

    @Inject
    Facilities facilities;

    /** What is to wait comes first: once one of a facility is approved, its others go live at once. */
    static List<CSVRecord> rows() {
        return Stream.of("/demo/products-food.csv", "/demo/products-crafts.csv")
                .flatMap(file -> CsvFile.read(file).stream())
                .sorted(Comparator.comparing(row -> !row.get("status").equals("SUBMITTED")))
                .toList();
    }

    /** Rows are loaded in order, so the last one stands for all. */
    boolean areLoaded() {
        List<CSVRecord> rows = rows();
        CSVRecord last = rows.get(rows.size() - 1);
        return facilities
                .byCode(last.get("facility"))
                .filter(f -> isListed(f, last))
                .isPresent();
    }

    private boolean isListed(FacilityView maker, CSVRecord row) {
        return accounts.byEmail(DemoPeople.facility(row.get("facility"))).isPresent()
                && actingAs.person(
                        DemoPeople.facility(row.get("facility")),
                        () -> products.bySku(maker.id(), row.get("sku")).isPresent());
    }

    void load(CSVRecord row) {
        FacilityView maker = facilities.byCode(row.get("facility")).orElseThrow();
        if (isListed(maker, row)) {
            return;
        }
        String person = DemoFacilities.isListedByItsCentre(maker)
                ? DemoPeople.centre(requireNonNull(maker.profile().province()))
                : DemoPeople.facility(row.get("facility"));
        ProductView listed = actingAs.person(person, () -> products.create(maker.id(), details(row)));
        String status = row.get("status");
        if (status.equals("DRAFT")) {
            return;
        }
        ProductView submitted = actingAs.person(person, () -> products.submit(listed.id(), listed.version()));
        if (status.equals("PUBLISHED") && !submitted.published()) {
            actingAs.person(
                    DemoPeople.centre(requireNonNull(maker.profile().province())),
                    () -> approval.publish(submitted.id(), submitted.version()));
        }
    }

    private static ProductDetails details(CSVRecord row) {
        return new ProductDetails(
                row.get("sku"),
                row.get("name_vi"),
                optional(row, "name_en"),
                optional(row, "description_vi"),
                optional(row, "description_en"),
                row.get("category"),
                ProcessingLevel.valueOf(row.get("processing")),
                optional(row, "unit"),
                number(optional(row, "price")),
                optional(row, "currency"),
                tiers(optional(row, "price_tiers")),
                number(optional(row, "min_order")),
                number(optional(row, "capacity_month")),
                optional(row, "hs"),
                row.get("export_ready").equals("yes"),
                null,
                null,
                null);
    }

    /** {@code 100:110000|500:105000}: from a quantity on, a price for one. */
    private static List<PriceTier> tiers(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split("\\|"))
                .map(tier -> tier.split(":"))
                .map(pair -> new PriceTier(new BigDecimal(pair[0]), new BigDecimal(pair[1])))
                .toList();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
