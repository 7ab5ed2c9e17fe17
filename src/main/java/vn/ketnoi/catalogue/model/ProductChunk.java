package vn.ketnoi.catalogue.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ketnoi.catalogue.ProductChanged;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductStatus;
import vn.ketnoi.shared.RejectedException.Reason;
import vn.ketnoi.sheet.RowResult;

/** Some rows of products that are written together: what becomes of each, and what is to be stored and told of them. */
final class ProductChunk {

    private final Lister lister;
    private final TrustPolicy trust;
    private final boolean dryRun;
    private final Instant now;

    final List<Product> fresh = new ArrayList<>();
    final List<ProductChanged> events = new ArrayList<>();

    /** What products that the centre is to look at said before. */
    final Map<Long, ProductDetails> before = new HashMap<>();

    ProductChunk(Lister lister, TrustPolicy trust, boolean dryRun, Instant now) {
        this.lister = lister;
        this.trust = trust;
        this.dryRun = dryRun;
        this.now = now;
    }

    RowResult list(long facilityId, ProductDetails details) {
        List<Reason> flaws = PublishingPolicy.flaws(details);
        if (!flaws.isEmpty()) {
            return RowResult.refused(flaws);
        }
        if (!dryRun) {
            Product product = new Product(facilityId, details, now);
            lister.lists(product);
            product.submit(now);
            product.settle(trust, true, now);
            fresh.add(product);
        }
        return RowResult.ADDED;
    }

    RowResult revise(Product product, ProductRow row) {
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
            change(product, known, revised);
        }
        return RowResult.CHANGED;
    }

    private void change(Product product, ProductDetails known, ProductDetails revised) {
        boolean marked = product.isMarked();
        product.revise(revised, now);
        if (product.status() == ProductStatus.PUBLISHED) {
            product.settle(trust, TrustPolicy.isSensitive(known, revised), now);
        }
        if (product.isMarked() && (!marked || product.isReported())) {
            before.put(product.id(), known);
        }
        events.add(new ProductChanged(product.id(), product.indexRevision()));
    }

    /** New ones get their numbers from the database, by which they are drawn. */
    List<Long> drawn(Map<String, Long> ids) {
        return fresh.stream()
                .filter(p -> p.status() == ProductStatus.PUBLISHED)
                .map(p -> ids.getOrDefault(p.details().sku(), 0L))
                .filter(id -> trust.isSampled(id, 0))
                .toList();
    }
}
