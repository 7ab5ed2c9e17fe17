package vn.ketnoi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A MariaDB of the launcher's own, reachable on 127.0.0.1 only, for one user with a password. */
public final class Database extends Part {
    static final String VERSION = "11.4.5";
    private static final String USER = "ketnoi";
    private static final String DATABASE = "ketnoi";
    /** A command that reads a file, where a child's own input is the launcher's pipe. */
    private static final String READING = "script=$1; shift; exec \"$@\" <\"$script\"";

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "fill_help_tables.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Archive archive;
    private final Path software;
    private final Path folder;
    private final DatabaseAddress address;
    private final int port = Ports.free();

    Database(final DataFolder data, final Path servers) {
        super("The database", data.log("database"), Duration.ofMinutes(5));
        this.archive = new Archive(servers.resolve("mariadb-" + VERSION + ".jar"), 5, Database::isNeeded);
        // Another name whenever other files are wanted of it: what is unpacked already is taken as it is.
        this.software = servers.resolve("unpacked/mariadb-" + VERSION + "-b");
        this.folder = data.of("database");
        this.address = new DatabaseAddress(
                "jdbc:mysql://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8",
                USER,
                data.secrets().password("database"));
    }

    /** Where the database is and who may use it. */
    public DatabaseAddress address() {
        return address;
    }

    /** The command-line client that comes with the server. */
    public Path client() {
        return software.resolve("bin/mariadb");
    }

    /** The program that writes backups, which comes with the server. */
    public Path dumper() {
        return software.resolve("bin/mariadb-dump");
    }

    public int port() {
        return port;
    }

    private static boolean isNeeded(final String name) {
        return name.equals("bin/mariadbd")
                || name.equals("bin/mariadb")
                || name.equals("bin/mariadb-dump")
                || (name.startsWith("share/") && !name.endsWith(".jar"));
    }

    @Override
    Command prepare() {
        archive.unpackTo(software);
        final Path rows = folder.resolve("data");
        if (!Files.isDirectory(rows)) {
            createSystemTables(rows);
        }
        awaitLeftover(folder);
        final Path access = folder.resolve("access.sql");
        Folders.writePrivate(access, accessRules());
        final List<String> words = server(rows);
        words.addAll(listening(access));
        return new Command(words, folder);
    }

    private List<String> listening(final Path access) {
        return List.of(
                "--init-file=" + access,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Nobody gets in but by TCP with a password; a path for a socket might also be too long.
                "--socket=",
                "--skip-name-resolve",
                "--skip-ssl",
                "--pid-file=" + folder.resolve("mariadb.pid"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M");
    }

    @Override
    boolean isReady() {
        return Probe.greets(port);
    }

    static void awaitLeftover(final Path folder) {
        Leftover.awaitEnd("A database", folder.resolve("data/ibdata1"));
    }

    private List<String> server(final Path rows) {
        final List<String> words = new ArrayList<>(List.of(
                software.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + software,
                "--datadir=" + rows,
                "--lc-messages-dir=" + software.resolve("share"),
                "--tmpdir=" + Folders.create(folder.resolve("tmp")),
                "--performance-schema=OFF"));
        if (Machine.isRoot()) {
            words.add("--user=root");
        }
        return words;
    }

    /** Made beside and renamed when complete, so that what was cut short is made again. */
    private void createSystemTables(final Path rows) {
        final Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        Folders.create(unfinished);
        final Path script = systemTables();
        final List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", READING, "sh", script.toString()));
        words.addAll(server(unfinished));
        words.addAll(List.of(
                "--bootstrap",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
        if (Child.start(new Command(words, folder), log()).exitCode() != 0) {
            throw fault("could not make its first tables.");
        }
        try {
            Files.delete(script);
            Files.move(unfinished, rows, StandardCopyOption.ATOMIC_MOVE);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path systemTables() {
        final StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\n");
        sql.append("SET @auth_root_socket='root';\n");
        try {
            for (final String name : SYSTEM_TABLES) {
                sql.append(Files.readString(software.resolve("share").resolve(name)));
            }
            return Files.writeString(folder.resolve("system-tables.sql"), sql);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Applied at each start before anybody can connect, so a changed password is no problem. */
    private String accessRules() {
        final StringBuilder sql = new StringBuilder(
                "CREATE DATABASE IF NOT EXISTS " + DATABASE + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");
        for (final String host : List.of("localhost", "127.0.0.1")) {
            final String account = "'" + USER + "'@'" + host + "'";
            sql.append("CREATE USER IF NOT EXISTS " + account + ";\n");
            sql.append("ALTER USER " + account + " IDENTIFIED BY '" + address.password() + "';\n");
            sql.append("GRANT ALL PRIVILEGES ON `" + DATABASE + "`.* TO " + account + ";\n");
            sql.append("GRANT ALL PRIVILEGES ON `" + DATABASE + "\\_%`.* TO " + account + ";\n");
        }
        return sql.append("DROP USER IF EXISTS ''@'localhost', ''@'127.0.0.1';\n")
                .toString();
    }
}
