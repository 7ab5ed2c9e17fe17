package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An Elasticsearch of the launcher's own, one node on 127.0.0.1 without passwords. */
public final class SearchServer extends Part {
    static final String VERSION = SearchHome.VERSION;
    private static final String MAIN = "org.elasticsearch.launcher.CliToolLauncher";

    private final SearchHome home;
    private final int port = Ports.free();
    private final int transportPort = Ports.free();

    SearchServer(final DataFolder data, final Path servers) {
        super("Elasticsearch", data.log("search"), Duration.ofMinutes(5));
        this.home = SearchHome.of(data.of("search"), servers);
    }

    /** The address of its REST interface. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    SearchHome home() {
        return home;
    }

    @Override
    Command prepare() {
        home.makeFolders();
        Leftover.awaitEnd("An Elasticsearch", home.data().resolve("node.lock"));
        try {
            Files.writeString(home.conf().resolve("elasticsearch.yml"), configuration());
            Files.writeString(home.conf().resolve("jvm.options"), String.join("\n", JVM_OPTIONS) + "\n");
            Files.writeString(home.conf().resolve("log4j2.properties"), LOGGING);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        home.giveAway();
        // It looks for its modules in the working directory.
        return new Command(
                words(), home.software(), environment(), List.of("ES_", "CLI_", "JAVA_", "_JAVA_", "JDK_JAVA_"));
    }

    @Override
    boolean isReady() {
        return Probe.status(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s") == 200;
    }

    /** What bin/elasticsearch does, which is a bash script: not every machine has bash. */
    private List<String> words() {
        final Path software = home.software();
        final List<String> words = new ArrayList<>(home.asItsUser());
        words.addAll(List.of(
                home.java().resolve("bin/java").toString(),
                "-Xms4m",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + home.tmp(),
                "-Dcli.name=server",
                "-Dcli.script=" + software.resolve("bin/elasticsearch"),
                "-Dcli.libs=lib/tools/server-cli",
                "-Des.path.home=" + software,
                "-Des.path.conf=" + home.conf(),
                "-Des.distribution.type=zip",
                "-Des.java.type=ES_JAVA_HOME",
                "-cp",
                software.resolve("lib") + "/*:" + software.resolve("lib/cli-launcher") + "/*",
                MAIN));
        return words;
    }

    private Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME", home.java().toString(),
                "ES_PATH_CONF", home.conf().toString(),
                "ES_TMPDIR", home.tmp().toString(),
                "HOME", home.tmp().toString());
    }

    private String configuration() {
        return """
                cluster.name: ketnoi
                node.name: ketnoi
                path.data: '%s'
                path.logs: '%s'
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                discovery.type: single-node
                xpack.security.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                """
                .formatted(quoted(home.data()), quoted(home.logs()), port, transportPort);
    }

    private static String quoted(final Path path) {
        return path.toString().replace("'", "''");
    }

    /** Memory is taken when needed, not touched in advance; one small heap does without G1's extra threads. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:-AlwaysPreTouch",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.io.tmpdir=${ES_TMPDIR}",
            "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
            "-XX:ErrorFile=${ES_TMPDIR}/hs_err_pid%p.log");

    private static final String LOGGING =
            """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}]%marker %m%consoleException%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            """;
}
