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
import vn.ketnoi.facility.Consents;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.ImportTask;
import vn.ketnoi.sheet.ReadRow;
import vn.ketnoi.sheet.RowReading;
import vn.ketnoi.sheet.RowResult;
import vn.ketnoi.sheet.RowTarget;

/**
 * Where rows of products go. A SKU that the facility has already is the same product again, never a second one. New ones
 * are submitted, and go live or wait as {@link TrustPolicy} says; so does what is published and changes.
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
    Trust trust;

    @Inject
    Facilities facilities;

    @Inject
    CheckRepository checks;

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
        TrustPolicy trusted = trust.of(facilities.get(facilityId));
        ProductChunk chunk = new ProductChunk(lister, trusted, task.dryRun(), clock.instant());
        List<RowResult> results = new ArrayList<>();
        for (ProductRow row : rows) {
            String sku = row.details().sku();
            Product same = locked.getOrDefault(sku, listed.get(sku));
            results.add(same == null ? chunk.list(facilityId, row.details()) : chunk.revise(same, row));
        }
        store(facilityId, chunk);
        return results;
    }

    private void store(long facilityId, ProductChunk chunk) {
        Map<String, Long> ids = products.addAll(facilityId, chunk.fresh);
        chunk.fresh.forEach(p -> chunk.events.add(
                new ProductChanged(Objects.requireNonNull(ids.get(p.details().sku())), p.indexRevision())));
        checks.sample(chunk.drawn(ids), clock.instant());
        checks.remember(chunk.before);
        outbox.recordAll(chunk.events);
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
}
