package vn.ketnoi.launcher;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The whole of KetNoi on this machine: the database, Elasticsearch and the portal's server. */
public final class Portal implements AutoCloseable {
    private static final long PORTAL_MEGABYTES = 1_400;
    private static final String ADMIN_PASSWORD = "KETNOI_ADMIN_PASSWORD";

    private final Settings settings;
    private final Consumer<String> progress;
    private final Servers servers;
    private final PortalServer server;
    private final Map<String, String> environment;

    /** Checks the machine and holds the data folder; starts nothing yet. */
    Portal(final Settings settings, final Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        this.servers = new Servers(settings, progress, this::checkPortal);
        try {
            servers.checkRoom(PORTAL_MEGABYTES);
            this.environment = environment();
            this.server = new PortalServer(servers.data(), settings, environment);
        } catch (final RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    /** Starts everything and returns when the portal answers. */
    public static Portal start(final Settings settings) {
        final Portal portal = new Portal(settings, line -> {});
        portal.start();
        return portal;
    }

    void start() {
        try {
            final CompletableFuture<Void> database = servers.beginDatabase();
            final CompletableFuture<Void> search = servers.beginSearch();
            Together.finish(List.of(database, search, Together.after(database, this::startServer)));
        } catch (final RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startServer() {
        progress.accept("Portal: starting Payara Micro " + PortalServer.VERSION);
        server.start();
        progress.accept("Portal: ready on " + baseUrl());
    }

    /** The portal's address, without a slash at the end. */
    public String baseUrl() {
        return server.url();
    }

    public DatabaseAddress databaseAddress() {
        return servers.databaseAddress();
    }

    public String searchUrl() {
        return servers.searchUrl();
    }

    /** The database started here, to stop, kill and start again. */
    public Database database() {
        return servers.database();
    }

    /** The Elasticsearch started here, to stop, kill and start again. */
    public SearchServer search() {
        return servers.search();
    }

    /** The portal's own server, to stop, kill and start again. */
    public PortalServer server() {
        return server;
    }

    /** The administrator's password where the launcher has made it up. */
    Optional<String> adminPassword() {
        return Optional.ofNullable(environment.get(ADMIN_PASSWORD))
                .filter(password -> !settings.passedOn().containsKey(ADMIN_PASSWORD));
    }

    /** Waits until one of the parts has ended without having been asked to. */
    Fault awaitDeath() {
        final var deaths = Stream.concat(Stream.of(server), servers.parts()).map(Part::death);
        return (Fault) CompletableFuture.anyOf(deaths.toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private void checkPortal() {
        if (!Files.isDirectory(settings.war().resolve("WEB-INF"))) {
            throw new Fault("The portal's WAR is missing in " + settings.war() + ": build it with 'mvn package'.");
        }
        if (settings.port() != 0) {
            Machine.checkPort(settings.port());
        }
    }

    private Map<String, String> environment() {
        final DatabaseAddress database = servers.databaseAddress();
        final Map<String, String> all = new HashMap<>(settings.passedOn());
        all.put("KETNOI_DB_URL", database.jdbcUrl());
        all.put("KETNOI_DB_USER", database.user());
        all.put("KETNOI_DB_PASSWORD", database.password());
        all.put("KETNOI_SEARCH_URL", servers.searchUrl());
        all.put("KETNOI_DEMO", Boolean.toString(settings.demo()));
        all.computeIfAbsent("KETNOI_KEY", name -> servers.data().secrets().password("key"));
        all.computeIfAbsent(
                ADMIN_PASSWORD,
                name -> settings.demo()
                        ? Run.DEMO_PASSWORD
                        : servers.data().secrets().password("admin"));
        return all;
    }

    @Override
    public void close() {
        server.close();
        servers.close();
    }
}
