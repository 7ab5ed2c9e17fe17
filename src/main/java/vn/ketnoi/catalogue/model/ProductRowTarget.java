package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ketnoi.catalogue.ProductChanged;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.ImportTask;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.RowReading;
import vn.ketnoi.sheet.RowResult;
import vn.ketnoi.sheet.RowTarget;

/**
 * Where rows of products go. A SKU that the facility has already is the same product again, never a second one. New ones
 * are submitted to the centre; what is listed already keeps its status, whatever the file says.
 */
@ApplicationScoped
public class ProductRowTarget implements RowTarget<ProductRow> {

    public static final String KIND = "products";

    @Inject
    ProductRepository products;

    @Inject
    ProductCheck check;

    @Inject
    ProductRowWords words;

    @Inject
    Consents consents;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ReadRow<ProductRow> read(RowReading row) {
        return ProductRow.read(row, words);
    }

    @Override
    public void check(ProductRow row) {
        check.check(row.details());
    }

    @Override
    public List<RowResult> put(ImportTask task, List<ProductRow> rows) {
        long facilityId = Objects.requireNonNull(task.facilityId());
        Lister lister = Lister.of(task.options());
        Long consent = lister.consent();
        if (consent != null && !consents.holds(consent)) {
            // Withdrawn while the import went on: what was taken before stays, the rest is not for an officer to list.
            return Collections.nCopies(
                    rows.size(), RowResult.refused(List.of(Reason.of("", "consent.ended.meanwhile"))));
        }
        Map<String, Product> listed = bySku(products.findBySkus(
                facilityId, rows.stream().map(r -> r.details().sku()).toList()));
        Map<String, Product> locked = task.dryRun() ? listed : bySku(products.lockAll(differing(rows, listed)));
        List<Product> fresh = new ArrayList<>();
        List<ProductChanged> events = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        for (ProductRow row : rows) {
            String sku = row.details().sku();
            Product same = locked.getOrDefault(sku, listed.get(sku));
            results.add(
                    same == null
                            ? list(
                                    new Product(facilityId, row.details(), clock.instant()),
                                    lister,
                                    task.dryRun(),
                                    fresh)
                            : revise(same, row, task.dryRun(), events));
        }
        Map<String, Long> ids = products.addAll(facilityId, fresh);
        fresh.forEach(p -> events.add(
                new ProductChanged(Objects.requireNonNull(ids.get(p.details().sku())), p.indexRevision())));
        outbox.recordAll(events);
        return results;
    }

    private static Map<String, Product> bySku(Collection<Product> some) {
        return some.stream().collect(Collectors.toMap(p -> p.details().sku(), Function.identity()));
    }

    /** The ids of those that would be changed: only these need to be kept from others. */
    private static List<Long> differing(List<ProductRow> rows, Map<String, Product> listed) {
        List<Long> ids = new ArrayList<>();
        for (ProductRow row : rows) {
            Product same = listed.get(row.details().sku());
            if (same != null && !row.onto(same.details()).equals(same.details())) {
                ids.add(same.id());
            }
        }
        return ids;
    }

    private RowResult list(Product product, Lister lister, boolean dryRun, List<Product> fresh) {
        List<Reason> flaws = PublishingPolicy.flaws(product.details());
        if (!flaws.isEmpty()) {
            return RowResult.refused(flaws);
        }
        if (!dryRun) {
            lister.lists(product);
            product.submit(clock.instant());
            fresh.add(product);
        }
        return RowResult.ADDED;
    }

    private RowResult revise(Product product, ProductRow row, boolean dryRun, List<ProductChanged> events) {
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
            events.add(new ProductChanged(product.id(), product.indexRevision()));
        }
        return RowResult.CHANGED;
    }
}
