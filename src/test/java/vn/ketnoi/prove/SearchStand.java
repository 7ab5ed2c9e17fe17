package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Servers;
import vn.ketnoi.launcher.Settings;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.TestPortal;

/** A database and an Elasticsearch, with a portal that asks it through a recorder or straight. */
final class SearchStand implements AutoCloseable {

    static final String PRODUCTS = "ketnoi-products";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST_BUILD = Duration.ofHours(1);

    final Processes processes = new Processes();
    private final Servers servers;
    private final Recorder recorder;
    private @Nullable Portal portal;
    private boolean recorded;

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

    /** Starts the portal anew; only one that does not record is worth measuring. Answers its address. */
    String start(boolean recorded) {
        stop();
        this.recorded = recorded;
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

    /** Has the indexes built anew and waits; answers the seconds that the products took. */
    double rebuild(String address) throws IOException {
        if (recorded) {
            recorder.forget();
        }
        Api administrator = Api.at(address).signedInAs(Api.ADMINISTRATOR);
        administrator.post("/search/rebuild").expect(202);
        Eventually.within(
                LONGEST_BUILD,
                () -> assertThat(state(administrator)).as("begun").isTrue());
        long begin = System.nanoTime();
        Eventually.within(
                LONGEST_BUILD,
                () -> assertThat(state(administrator)).as("still building").isFalse());
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean state(Api administrator) {
        for (JsonNode index : administrator.get("/search/rebuild").expect(200).json()) {
            if (index.get("kind").asString().equals("PRODUCTS")) {
                return index.get("building").asBoolean();
            }
        }
        throw new AssertionError("no index of products");
    }

    long documents(String index) {
        call("POST", "/" + index + "/_refresh", "");
        return call("GET", "/" + index + "/_count", "").get("count").asLong();
    }

    /** Loads what the portal has loaded into an index like its own, piece by piece as it did; answers the seconds. */
    double bareLoad() throws IOException, InterruptedException {
        String name = Recorder.BARE + "-000001";
        call("DELETE", "/" + name + "?ignore_unavailable=true", "");
        String alias = ",\"aliases\":{\"" + Recorder.BARE + "\":{}}}";
        String definition = definition();
        call("PUT", "/" + name, definition.substring(0, definition.lastIndexOf('}')) + alias);
        long begin = System.nanoTime();
        recorder.eachLoad(piece -> assertThat(Load.ask(piece.to(straight()))).contains("\"errors\":false"));
        call("POST", "/" + name + "/_refresh", "");
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String definition() throws IOException {
        try (var in = SearchStand.class.getResourceAsStream("/search-config/products.json")) {
            if (in == null) {
                throw new IllegalStateException("no definition of the index");
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
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
    String conditions() throws IOException {
        Runtime machine = Runtime.getRuntime();
        Path load = Path.of("/proc/loadavg");
        return String.format(
                "%d cores, %s, Java %s, Elasticsearch %s, largest heaps %s; load before: %s; seed %d",
                machine.availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"),
                call("GET", "/_nodes/_local", "")
                        .at("/nodes")
                        .iterator()
                        .next()
                        .path("version")
                        .asString(),
                processes.heaps(),
                Files.exists(load) ? Files.readString(load).strip() : "unknown",
                Seeded.SEED);
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
