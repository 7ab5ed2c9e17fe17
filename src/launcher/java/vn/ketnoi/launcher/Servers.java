package vn.ketnoi.launcher;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the portal stands on, the database and Elasticsearch: started here, or running elsewhere already. */
public final class Servers implements AutoCloseable {
    private static final long DATABASE_MEGABYTES = 600;
    private static final long SEARCH_MEGABYTES = 1_000;

    private final Settings settings;
    private final Consumer<String> progress;
    private final DataFolder data;
    private final Optional<Database> database;
    private final Optional<SearchServer> search;

    /** Holds the data folder, cleans it where asked to and the checks have passed, and starts nothing yet. */
    Servers(final Settings settings, final Consumer<String> progress, final Runnable checks) {
        this.settings = settings;
        this.progress = progress;
        Machine.checkSystem();
        this.data = DataFolder.hold(settings.data());
        try {
            checks.run();
            clean();
            this.database = settings.database().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Database(data, settings.servers()));
            this.search = settings.searchUrl().isPresent()
                    ? Optional.empty()
                    : Optional.of(new SearchServer(data, settings.servers()));
        } catch (final RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Starts the two servers alone; for tests that bring their own portal. */
    public static Servers start(final Settings settings) {
        final Servers servers = new Servers(settings, line -> {}, () -> {});
        try {
            servers.checkRoom(0);
            Together.finish(List.of(servers.beginDatabase(), servers.beginSearch()));
            return servers;
        } catch (final RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    public DatabaseAddress databaseAddress() {
        return database.map(Database::address).or(settings::database).orElseThrow();
    }

    public String searchUrl() {
        return search.map(SearchServer::url).or(settings::searchUrl).orElseThrow();
    }

    /** The database started here. */
    public Database database() {
        return database.orElseThrow(() -> new Fault("The database in use was not started by this launcher."));
    }

    /** The Elasticsearch started here. */
    public SearchServer search() {
        return search.orElseThrow(() -> new Fault("The Elasticsearch in use was not started by this launcher."));
    }

    CompletableFuture<Void> beginDatabase() {
        return Together.begin(() -> database.ifPresentOrElse(
                part -> start("Database", "MariaDB " + Database.VERSION, part, "127.0.0.1:" + part.port()),
                () -> progress.accept("Database: using " + databaseAddress())));
    }

    CompletableFuture<Void> beginSearch() {
        return Together.begin(() -> search.ifPresentOrElse(
                part -> start("Search", "Elasticsearch " + SearchServer.VERSION, part, part.url()),
                () -> progress.accept("Search: using " + searchUrl())));
    }

    private void start(final String what, final String program, final Part part, final String address) {
        progress.accept(what + ": starting " + program);
        part.start();
        progress.accept(what + ": ready on " + address);
    }

    /** Disk, and memory for the servers started here and for what is started besides. */
    void checkRoom(final long otherMegabytes) {
        Machine.checkDisk(data.path());
        search.ifPresent(part -> Machine.checkDisk(Folders.create(part.home().folder())));
        Machine.checkMemory(otherMegabytes
                + (database.isPresent() ? DATABASE_MEGABYTES : 0)
                + (search.isPresent() ? SEARCH_MEGABYTES : 0));
    }

    DataFolder data() {
        return data;
    }

    Stream<Part> parts() {
        return Stream.concat(database.stream(), search.stream());
    }

    private void clean() {
        if (settings.clean()) {
            progress.accept("Starting clean: deleting the data in " + data.path());
            Database.awaitLeftover(data.of("database"));
            data.clean();
            SearchHome.clean(data.of("search"));
        }
    }

    @Override
    public void close() {
        final List<CompletableFuture<Void>> ends =
                parts().map(part -> Together.begin(part::close)).toList();
        ends.forEach(CompletableFuture::join);
        data.close();
    }
}
