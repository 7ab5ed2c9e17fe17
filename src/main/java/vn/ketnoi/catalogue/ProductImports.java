package vn.ketnoi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.model.Product;
import vn.ketnoi.catalogue.model.ProductCheck;
import vn.ketnoi.catalogue.model.ProductRepository;
import vn.ketnoi.catalogue.model.ProductRow;
import vn.ketnoi.catalogue.model.ProductRowWords;
import vn.ketnoi.catalogue.model.PublishingPolicy;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.ColumnMapping;
import vn.ketnoi.sheet.ImportRuns;
import vn.ketnoi.sheet.ImportStart;
import vn.ketnoi.sheet.ImportView;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.ReadRows;
import vn.ketnoi.sheet.RowResult;
import vn.ketnoi.sheet.Sheet;
import vn.ketnoi.sheet.SheetFile;

/**
 * Listing many products at once, from a file. A SKU that the facility has already is the same product again, never a
 * second one. New ones are submitted to the centre; what is listed already keeps its status, whatever the file says.
 */
@ApplicationScoped
public class ProductImports {

    public static final String KIND = "products";

    @Inject
    ProductRepository products;

    @Inject
    ProductRights rights;

    @Inject
    ProductCheck check;

    @Inject
    ProductRowWords words;

    @Inject
    ImportRuns runs;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * May: the facility itself, the centre of its province, an administrator. Large files are still being taken when it
     * answers.
     *
     * @param mapping which column says what; null to let it be guessed
     * @param dryRun to learn what would become of the rows, with nothing written
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Audited("import")
    public ImportView start(long facilityId, SheetFile file, @Nullable ColumnMapping mapping, boolean dryRun) {
        rights.keptFacility(facilityId);
        Sheet sheet = file.read();
        ColumnMapping columns = mapping == null ? ColumnMapping.guess(ProductColumn.values(), sheet) : mapping;
        columns.check(ProductColumn.values(), sheet);
        List<ReadRow<ProductRow>> rows =
                ReadRows.of(sheet, columns, row -> ProductRow.read(row, words), row -> check.check(row.details()));
        ImportStart start = new ImportStart(KIND, facilityId, file.name(), file.hash(), columns, "", dryRun);
        return runs.run(start, sheet, rows, (some, dry) -> put(facilityId, some, dry));
    }

    private List<RowResult> put(long facilityId, List<ProductRow> rows, boolean dryRun) {
        List<String> skus = rows.stream().map(r -> r.details().sku()).toList();
        Map<String, Product> listed = products.findBySkus(facilityId, skus).stream()
                .collect(Collectors.toMap(p -> p.details().sku(), Function.identity()));
        return rows.stream()
                .map(row -> {
                    Product same = listed.get(row.details().sku());
                    return same == null ? list(facilityId, row.details(), dryRun) : revise(same, row, dryRun);
                })
                .toList();
    }

    private RowResult list(long facilityId, ProductDetails details, boolean dryRun) {
        List<Reason> flaws = PublishingPolicy.flaws(details);
        if (!flaws.isEmpty()) {
            return RowResult.refused(flaws);
        }
        if (!dryRun) {
            Product product = new Product(facilityId, details, clock.instant());
            product.submit(clock.instant());
            tell(products.add(product));
        }
        return RowResult.ADDED;
    }

    private RowResult revise(Product listed, ProductRow row, boolean dryRun) {
        Product product = dryRun ? listed : products.lock(listed.id()).orElse(listed);
        ProductDetails known = product.details();
        ProductDetails revised = row.onto(known);
        if (revised.equals(known)) {
            return RowResult.SAME;
        }
        List<Reason> flaws = PublishingPolicy.flaws(revised);
        if (!flaws.isEmpty()) {
            return RowResult.refused(flaws);
        }
        if (!dryRun) {
            product.revise(revised, clock.instant());
            tell(product);
        }
        return RowResult.CHANGED;
    }

    private void tell(Product product) {
        outbox.record(new ProductChanged(product.id(), product.indexRevision()));
    }
}
