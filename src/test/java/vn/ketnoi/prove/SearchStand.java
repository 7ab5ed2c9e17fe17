package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Servers;
import vn.ketnoi.launcher.Settings;
import vn.ketnoi.prove.Recorder.Sent;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.TestPortal;

/** A database and an Elasticsearch, with a portal that asks it through a recorder or straight. */
final class SearchStand implements AutoCloseable {

    static final String PRODUCTS = "ketnoi-products";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST_BUILD = Duration.ofHours(1);

    final Processes processes = new Processes();
    private final String loadBefore = Processes.machineLoad();
    private final Servers servers;
    private final Recorder recorder;
    private @Nullable Portal portal;

    SearchStand() {
        Path data = TestPortal.data("search-data");
        servers = Servers.start(Settings.read().withData(data).withClean(true));
        recorder = new Recorder(servers.searchUrl(), PRODUCTS + "-next", data.resolve("loads"));
    }

    DatabaseAddress database() {
        return servers.databaseAddress();
    }

    Recorder recorder() {
        return recorder;
    }

    /** The address of Elasticsearch itself. */
    String straight() {
        return servers.searchUrl();
    }

    /** Starts the portal anew; only one that is not recorded is worth measuring. Answers its address. */
    String start(boolean recorded) {
        stop();
        portal = Portal.start(Settings.read()
                .withPort(0)
                .withData(TestPortal.data("search-portal"))
                .withServers(servers.databaseAddress(), recorded ? recorder.url() : servers.searchUrl())
                .withPassedOn(Map.of("KETNOI_RATE_VISITOR", "1000000", "KETNOI_RATE_ACCOUNT", "1000000")));
        ProveRows rows = new ProveRows(database());
        Eventually.within(Duration.ofMinutes(2), () -> assertThat(rows.waitingDeliveries())
                .isZero());
        return portal.baseUrl();
    }

    /**
     * How an index was built anew.
     *
     * @param seconds from the call until the new index is the one that is searched
     * @param waited those of them that passed before anything was done
     */
    record Build(double seconds, double waited) {

        double work() {
            return seconds - waited;
        }
    }

    /**
     * Has the indexes built anew by a portal that is recorded, which costs it a little, and waits for all; answers how that
     * of products was.
     */
    Build rebuild() throws IOException {
        Api administrator = Api.at(portal().baseUrl()).signedInAs(Api.ADMINISTRATOR);
        awaitRest(administrator);
        recorder.forget();
        String old = searched();
        long called = System.currentTimeMillis();
        long begin = System.nanoTime();
        administrator.post("/search/rebuild").expect(202);
        Eventually.within(
                LONGEST_BUILD,
                () -> assertThat(searched()).as("the index that is searched").isNotEqualTo(old));
        double seconds = (System.nanoTime() - begin) / 1e9;
        String index = searched();
        long made = call("GET", "/" + index + "/_settings", "")
                .at("/" + index + "/settings/index/creation_date")
                .asLong();
        awaitRest(administrator);
        return new Build(seconds, (made - called) / 1e3);
    }

    private static void awaitRest(Api administrator) {
        Eventually.within(
                LONGEST_BUILD,
                () -> administrator.get("/search/rebuild").expect(200).json().forEach(index -> {
                    assertThat(index.get("wanted").asBoolean()).as("wanted").isFalse();
                    assertThat(index.get("building").asBoolean()).as("building").isFalse();
                }));
    }

    /** The name of the index of products that is searched now. */
    private String searched() {
        return call("GET", "/_alias/" + PRODUCTS, "").propertyNames().iterator().next();
    }

    long documents(String index) {
        call("POST", "/" + index + "/_refresh", "");
        return call("GET", "/" + index + "/_count", "").get("count").asLong();
    }

    /** Loads what the portal has loaded, as many calls at once as it had, into an index like its own; answers the seconds. */
    double bareLoad() throws IOException, InterruptedException {
        String name = Recorder.BARE + "-000001";
        call("DELETE", "/" + name + "?ignore_unavailable=true", "");
        String alias = ",\"aliases\":{\"" + Recorder.BARE + "\":{}}}";
        String definition = definition();
        call("PUT", "/" + name, definition.substring(0, definition.lastIndexOf('}')) + alias);
        recorder.loads().rewind();
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(recorder.mostLoading());
        try {
            List<Callable<Void>> loading = Collections.nCopies(recorder.mostLoading(), this::loadOn);
            for (Future<Void> one : threads.invokeAll(loading)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        call("POST", "/" + name + "/_refresh", "");
        return (System.nanoTime() - begin) / 1e9;
    }

    private @Nullable Void loadOn() throws IOException {
        for (Sent piece = recorder.loads().next();
                piece != null;
                piece = recorder.loads().next()) {
            assertThat(Load.ask(piece.to(straight()))).contains("\"errors\":false");
        }
        return null;
    }

    /** Makes room: it is as large as the one that is searched. */
    void dropBareLoad() {
        call("DELETE", "/" + Recorder.BARE + "-000001?ignore_unavailable=true", "");
    }

    private static String definition() throws IOException {
        try (var in = SearchStand.class.getResourceAsStream("/search-config/products.json")) {
            if (in == null) {
                throw new IllegalStateException("no definition of the index");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JsonNode call(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(straight() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return JSON.readTree(Load.ask(request.build()));
    }

    /** What the figures depend on besides the portal. */
    String conditions() {
        String elasticsearch = call("GET", "/_nodes/_local", "")
                .at("/nodes")
                .iterator()
                .next()
                .path("version")
                .asString();
        return String.format(
                "%d cores, %s %s, Java %s, Elasticsearch %s, database %s, largest heaps %s; load before: %s; seed %d",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                elasticsearch,
                new ProveRows(database()).version(),
                processes.heaps(),
                loadBefore,
                Seeded.SEED);
    }

    private Portal portal() {
        if (portal == null) {
            throw new IllegalStateException("not started");
        }
        return portal;
    }

    private void stop() {
        if (portal != null) {
            portal.close();
            portal = null;
        }
    }

    @Override
    public void close() {
        stop();
        recorder.close();
        servers.close();
    }
}
