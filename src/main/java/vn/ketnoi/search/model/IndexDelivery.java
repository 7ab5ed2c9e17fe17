package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ketnoi.catalogue.CertificatesChanged;
import vn.ketnoi.catalogue.ProductChanged;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityChanged;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.outbox.OutboxConsumer;
import vn.ketnoi.search.FacilityDiffers;
import vn.ketnoi.search.ProductDiffers;
import vn.ketnoi.shared.Event;

/** Brings changes to the indexes. A facility's change also reaches its products' documents, which name it. */
@ApplicationScoped
public class IndexDelivery implements OutboxConsumer {

    static final String NAME = "search";

    private static final int PAGE = 500;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    IndexWriter writer;

    @Inject
    IndexRows rows;

    @Inject
    SearchServer server;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(
                ProductChanged.class,
                FacilityChanged.class,
                CertificatesChanged.class,
                ProductDiffers.class,
                FacilityDiffers.class);
    }

    @Override
    public int atOnce() {
        return PAGE;
    }

    @Override
    public void deliver(String event, long id) {
        deliverAll(List.of(new Change(event, id)));
    }

    @Override
    public void deliverAll(List<Change> changes) {
        Map<String, List<Long>> ids = changes.stream()
                .distinct()
                .collect(Collectors.groupingBy(Change::event, Collectors.mapping(Change::id, Collectors.toList())));
        deliverProducts(of(ids, ProductChanged.class));
        of(ids, FacilityChanged.class).forEach(this::deliverFacility);
        of(ids, CertificatesChanged.class).forEach(this::deliverFacility);
        mendProducts(of(ids, ProductDiffers.class));
        mendFacilities(of(ids, FacilityDiffers.class));
    }

    private static List<Long> of(Map<String, List<Long>> ids, Class<? extends Event> event) {
        return ids.getOrDefault(event.getSimpleName(), List.of());
    }

    /** A document of what is no record at all has no revision to go by. */
    private void mendProducts(List<Long> ids) {
        List<ProductView> known = products.forIndex(ids);
        List<String> aliases = aliases(IndexKind.PRODUCTS);
        writer.writeProducts(known, aliases);
        writer.removeAllBut(known.stream().map(ProductView::id).toList(), ids, aliases);
    }

    /** The documents of its products are compared by themselves. */
    private void mendFacilities(List<Long> ids) {
        Map<Long, FacilityView> known = facilities.getAll(ids);
        List<String> aliases = aliases(IndexKind.FACILITIES);
        writer.writeFacilities(List.copyOf(known.values()), aliases);
        writer.removeAllBut(known.keySet(), ids, aliases);
    }

    /** What was never published was never in an index either: there is nothing to write or to remove. */
    private void deliverProducts(List<Long> ids) {
        List<ProductView> known = products.forIndex(ids).stream()
                .filter(p -> p.publishedAt() != null)
                .toList();
        if (!known.isEmpty()) {
            writer.writeProducts(known, aliases(IndexKind.PRODUCTS));
        }
    }

    private void deliverFacility(long id) {
        List<String> forFacilities = aliases(IndexKind.FACILITIES);
        List<String> forProducts = aliases(IndexKind.PRODUCTS);
        List<FacilityView> facility = List.copyOf(facilities.getAll(List.of(id)).values());
        writer.writeFacilities(facility, forFacilities);
        long after = 0;
        List<ProductView> page;
        do {
            page = products.ofFacilityAfter(id, after, PAGE);
            writer.writeProducts(page, forProducts);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }

    /** The index that is searched, and the one that is being built. */
    private List<String> aliases(IndexKind kind) {
        String searched = server.alias(kind);
        return rows.isBuilding(kind) ? List.of(searched, server.next(kind)) : List.of(searched);
    }
}
