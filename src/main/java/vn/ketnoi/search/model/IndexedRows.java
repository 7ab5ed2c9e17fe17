package vn.ketnoi.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.search.FacilityDiffers;
import vn.ketnoi.search.ProductDiffers;
import vn.ketnoi.shared.Event;

/** Ids and revisions of the records that an index should have documents of, and nothing else of them: there may be a million. */
@ApplicationScoped
@Transactional
public class IndexedRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    private static String columns(IndexKind kind) {
        return kind == IndexKind.PRODUCTS
                ? "SELECT id, index_revision, status = 'PUBLISHED' AS listed FROM product WHERE "
                : "SELECT id, index_revision, TRUE AS listed FROM facility WHERE ";
    }

    private static String listed(IndexKind kind) {
        return kind == IndexKind.PRODUCTS ? "status = 'PUBLISHED'" : "TRUE";
    }

    long count(IndexKind kind) {
        String table = kind == IndexKind.PRODUCTS ? "product" : "facility";
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + listed(kind))
                        .getSingleResult())
                .longValue();
    }

    /** The next records after an id that should have a document, in the order of ids. */
    TreeMap<Long, Difference.Row> after(IndexKind kind, long id, int size) {
        Query query = em.createNativeQuery(columns(kind) + listed(kind) + " AND id > ? ORDER BY id")
                .setParameter(1, id)
                .setMaxResults(size);
        return rows(query.getResultList());
    }

    /** Whatever their status; what is not there is left out. */
    Map<Long, Difference.Row> of(IndexKind kind, Collection<Long> ids) {
        Query query = em.createNativeQuery(
                columns(kind) + "id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")");
        int place = 1;
        for (Long id : ids) {
            query.setParameter(place++, id);
        }
        return rows(query.getResultList());
    }

    private static TreeMap<Long, Difference.Row> rows(List<?> found) {
        TreeMap<Long, Difference.Row> rows = new TreeMap<>();
        for (Object one : found) {
            Object[] row = (Object[]) one;
            rows.put(
                    ((Number) row[0]).longValue(),
                    new Difference.Row(((Number) row[1]).longValue(), IndexRows.isTrue(row[2])));
        }
        return rows;
    }

    /** Has them delivered anew. Where the document claims to be newer than its record, the record gets a later revision first. */
    void deliver(IndexKind kind, Collection<Long> ids, Map<Long, Long> documents) {
        List<Event> events = new ArrayList<>();
        Map<Long, Difference.Row> rows = of(kind, ids);
        for (Long id : ids) {
            Difference.Row row = rows.get(id);
            Long document = documents.get(id);
            if (row != null && document != null && Difference.isOutrun(row, document)) {
                outrun(kind, id, document);
            }
            events.add(event(kind, id, row));
        }
        outbox.recordAll(events);
    }

    private void outrun(IndexKind kind, long id, long document) {
        if (kind == IndexKind.PRODUCTS) {
            products.outrun(id, document);
        } else {
            facilities.outrun(id, document);
        }
    }

    private static Event event(IndexKind kind, long id, Difference.@Nullable Row row) {
        long revision = row == null ? 0 : row.revision();
        return kind == IndexKind.PRODUCTS ? new ProductDiffers(id, revision) : new FacilityDiffers(id, revision);
    }
}
