package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the portal's WAR, on 127.0.0.1. */
public final class PortalServer extends Part {
    static final String VERSION = "6.2025.10";
    private static final String LISTENER = "set configs.config.server-config.network-config.";
    /** Before the server boots: asadmin has no option for the address, and compression is off by default. */
    static final String BEFORE_BOOT = LISTENER
            + "network-listeners.network-listener.http-listener.address=127.0.0.1\n" + LISTENER
            + "protocols.protocol.http-listener.http.compression=on\n" + LISTENER
            // Over HTTP/2 one header too long made the server refuse other people's calls (431) from then on; proxies
            // speak 1.1.
            + "protocols.protocol.http-listener.http.http2-enabled=false\n" + LISTENER
            // Behind a proxy that speaks TLS, the proxy says so: cookies are then for TLS only.
            + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto\n" + LISTENER
            + "protocols.protocol.http-listener.http.compressable-mime-type=text/html,text/css,text/plain,text/csv,"
            + "application/javascript,text/javascript,application/json,application/problem+json,image/svg+xml\n";

    /**
     * Nobody is let in before the portal is there: the server would answer "not found" for every record. Payara opens the
     * listener when this is set.
     */
    static final String ENABLED = LISTENER + "network-listeners.network-listener.http-listener.enabled=";

    private static final Pattern FAILED = Pattern.compile("Exception while (deploying|loading) the app");

    private final Path jar;
    private final Path war;
    private final Path folder;
    private final int port;
    private final Map<String, String> environment;

    PortalServer(final DataFolder data, final Settings settings, final Map<String, String> environment) {
        super("The portal", data.log("portal"), Duration.ofMinutes(10));
        this.jar = settings.servers().resolve("payara-micro-" + VERSION + ".jar");
        this.war = settings.war();
        this.folder = data.of("portal");
        this.port = settings.port() == 0 ? Ports.free() : settings.port();
        final Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("KETNOI_URL", url());
        this.environment = Map.copyOf(all);
    }

    /** The portal's address, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    @Override
    Command prepare() {
        // Payara keeps its configuration in its folder: a fresh one each time, so that nothing old is started again.
        Folders.delete(folder);
        Folders.create(folder);
        try {
            Files.writeString(folder.resolve("before-boot.txt"), BEFORE_BOOT + ENABLED + "false\n");
            Files.writeString(folder.resolve("after-deploy.txt"), ENABLED + "true\n");
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        final List<String> words = new ArrayList<>(jvm());
        words.addAll(List.of(
                "-jar", jar.toString(), "--rootdir", folder.resolve("root").toString()));
        words.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", Integer.toString(port)));
        words.addAll(List.of(
                "--prebootcommandfile", folder.resolve("before-boot.txt").toString()));
        words.addAll(List.of(
                "--postdeploycommandfile", folder.resolve("after-deploy.txt").toString()));
        words.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
        return new Command(words, folder, environment, List.of());
    }

    private List<String> jvm() {
        return List.of(
                Machine.java(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Folders.create(folder.resolve("tmp")));
    }

    /** The server goes on running without the portal when that could not be deployed. */
    @Override
    @Nullable
    String hopeless() {
        final String text = LogEnd.text(log());
        return FAILED.matcher(text).find() && text.contains(" ready in ") ? "could not be deployed." : null;
    }

    /** The server says it is healthy before it has deployed anything: the portal's own page has to be there too. */
    @Override
    boolean isReady() {
        return Probe.status(url() + "/health/ready") == 200 && Probe.status(url() + "/") != 404;
    }
}
