package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ketnoi.catalogue.CertificateView;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.outbox.NotNowException;

/**
 * Writes documents under their record's index revision, so that an older state never replaces a newer one, in whatever
 * order writes arrive.
 */
@ApplicationScoped
public class IndexWriter {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> LATER = Set.of(NOT_FOUND, 429, 503);

    @Inject
    SearchServer server;

    @Inject
    Documents documents;

    @Inject
    Facilities facilities;

    @Inject
    Certificates certificates;

    /** Writes what is published and removes the rest, under each of the aliases. */
    void writeProducts(List<ProductView> products, List<String> aliases) {
        write(ofProducts(products, aliases));
    }

    void writeFacilities(List<FacilityView> views, List<String> aliases) {
        write(ofFacilities(views, aliases));
    }

    /** What there is to write of what is published, and to remove of the rest. */
    List<BulkOperation> ofProducts(List<ProductView> products, List<String> aliases) {
        Map<Long, FacilityView> of = new HashMap<>(facilities.getAll(
                products.stream().map(ProductView::facilityId).distinct().toList()));
        Map<Long, List<CertificateView>> certified = certificates.forIndex(of.keySet());
        List<BulkOperation> operations = new ArrayList<>();
        for (String alias : aliases) {
            for (ProductView product : products) {
                FacilityView facility = of.get(product.facilityId());
                operations.add(
                        product.published() && facility != null
                                ? write(
                                        alias,
                                        product.id(),
                                        product.indexRevision(),
                                        documents.of(
                                                product, facility, certified.getOrDefault(facility.id(), List.of())))
                                : delete(alias, product.id(), product.indexRevision()));
            }
        }
        return operations;
    }

    List<BulkOperation> ofFacilities(List<FacilityView> views, List<String> aliases) {
        List<BulkOperation> operations = new ArrayList<>();
        for (String alias : aliases) {
            views.forEach(f -> operations.add(write(alias, f.id(), f.indexRevision(), documents.of(f))));
        }
        return operations;
    }

    /** Removes the documents of what is not known. */
    void removeAllBut(Collection<Long> known, Collection<Long> ids, List<String> aliases) {
        write(aliases.stream()
                .flatMap(alias -> ids.stream()
                        .filter(id -> !known.contains(id))
                        .map(id -> BulkOperation.of(
                                o -> o.delete(d -> d.index(alias).id(Long.toString(id))))))
                .toList());
    }

    private static BulkOperation write(String alias, long id, long version, Object document) {
        return BulkOperation.of(o -> o.index(i -> i.index(alias)
                .id(Long.toString(id))
                .version(version)
                .versionType(VersionType.External)
                .requireAlias(true)
                .document(document)));
    }

    private static BulkOperation delete(String alias, long id, long version) {
        return BulkOperation.of(o -> o.delete(
                d -> d.index(alias).id(Long.toString(id)).version(version).versionType(VersionType.External)));
    }

    void write(List<BulkOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        BulkRequest request = BulkRequest.of(b -> b.operations(operations).requireAlias(true));
        BulkResponse answer = server.ask(client -> client.bulk(request));
        if (answer.errors()) {
            answer.items().forEach(IndexWriter::check);
        }
    }

    /** A conflict means that the same or a newer state is there already. */
    private static void check(BulkResponseItem item) {
        if (item.error() == null || item.status() == CONFLICT) {
            return;
        }
        String why = item.index() + "/" + item.id() + ": " + item.error().reason();
        if (LATER.contains(item.status())) {
            throw new NotNowException(why);
        }
        throw new SearchRefusedException(item.status(), new IllegalArgumentException(why));
    }
}
