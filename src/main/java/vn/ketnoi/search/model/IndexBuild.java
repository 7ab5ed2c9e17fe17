package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;

/**
 * Builds an index anew beside the one that is searched: a new index, to which deliveries write as well from then on;
 * everything read from the database in the order of ids; then the alias moves and the old index goes.
 */
@ApplicationScoped
public class IndexBuild {

    static final int PAGE = 500;
    private static final String FINGERPRINT = "fingerprint";

    @Inject
    SearchServer server;

    @Inject
    IndexWriter writer;

    @Inject
    IndexRows rows;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    /** Whether there is an index to search, with today's definition. */
    boolean isCurrent(IndexKind kind) {
        String wanted = IndexDefinition.of(kind).fingerprint();
        Map<String, IndexState> found = server.ask(client -> client.indices()
                .get(g -> g.index(server.alias(kind)).ignoreUnavailable(true))
                .result());
        return found.size() == 1 && found.values().stream().anyMatch(state -> wanted.equals(fingerprint(state)));
    }

    private static String fingerprint(IndexState state) {
        JsonData data =
                state.mappings() == null ? null : state.mappings().meta().get(FINGERPRINT);
        return data == null ? "" : data.to(String.class);
    }

    /** Makes the empty index that is to be filled; the remains of a build that died go first. */
    void open(IndexKind kind) {
        IndexDefinition definition = IndexDefinition.of(kind);
        server.ask(client -> {
            Map<String, IndexState> all = all(client, kind);
            for (Map.Entry<String, IndexState> index : all.entrySet()) {
                if (!has(index.getValue(), server.alias(kind))) {
                    client.indices().delete(d -> d.index(index.getKey()));
                }
            }
            String name = server.alias(kind) + "-" + String.format("%06d", highest(all) + 1);
            CreateIndexRequest.Builder create =
                    new CreateIndexRequest.Builder().withJson(new StringReader(definition.json()));
            create.index(name).aliases(server.next(kind), a -> a);
            client.indices().create(create.build());
            return client.indices()
                    .putMapping(m -> m.index(name).meta(FINGERPRINT, JsonData.of(definition.fingerprint())));
        });
    }

    private static long highest(Map<String, IndexState> all) {
        return all.keySet().stream()
                .map(name -> name.substring(name.lastIndexOf('-') + 1))
                .filter(number -> number.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    private Map<String, IndexState> all(ElasticsearchClient client, IndexKind kind) throws IOException {
        return new HashMap<>(
                client.indices().get(g -> g.index(server.alias(kind) + "-*")).result());
    }

    /** How far a walk through all records has come, and what is to be written of the last few. */
    record Step(long lastId, int read, List<BulkOperation> operations) {}

    /** Reads the next records after an id. */
    @Transactional
    Step readAfter(IndexKind kind, long id) {
        List<String> aliases = List.of(server.next(kind));
        if (kind == IndexKind.PRODUCTS) {
            List<ProductView> page = products.after(id, PAGE);
            long last = page.isEmpty() ? id : page.get(page.size() - 1).id();
            return new Step(last, page.size(), writer.ofProducts(page, aliases));
        }
        List<FacilityView> page = facilities.after(id, PAGE);
        long last = page.isEmpty() ? id : page.get(page.size() - 1).id();
        return new Step(last, page.size(), writer.ofFacilities(page, aliases));
    }

    void write(Step step) {
        writer.write(step.operations());
    }

    /** From now on the new index is searched, and the old one is gone. */
    void replace(IndexKind kind) {
        String alias = server.alias(kind);
        server.ask(client -> {
            client.indices().refresh(r -> r.index(server.next(kind)));
            List<Action> actions = new ArrayList<>();
            all(client, kind).forEach((name, state) -> {
                if (has(state, server.next(kind))) {
                    actions.add(Action.of(a -> a.remove(r -> r.index(name).alias(server.next(kind)))));
                    actions.add(Action.of(a -> a.add(r -> r.index(name).alias(alias))));
                } else {
                    actions.add(Action.of(a -> a.removeIndex(r -> r.index(name))));
                }
            });
            return client.indices().updateAliases(u -> u.actions(actions));
        });
    }

    private static boolean has(IndexState index, String alias) {
        return index.aliases() != null && index.aliases().containsKey(alias);
    }
}
