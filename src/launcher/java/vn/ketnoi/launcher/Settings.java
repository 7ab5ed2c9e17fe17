package vn.ketnoi.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What can be chosen about a run. Each setting is a system property, {@code ketnoi.port}, or else a variable of the
 * environment, {@code KETNOI_PORT}.
 *
 * @param port the portal's port on 127.0.0.1; 0 for any free one
 * @param data where everything that outlives a run is kept
 * @param clean whether to delete what an earlier run left there
 * @param demo whether the portal shows demo data
 * @param servers the folder with the servers' archives
 * @param war the folder with the portal's exploded WAR
 * @param database a database to use instead of starting one
 * @param searchUrl an Elasticsearch to use instead of starting one
 * @param passedOn settings the launcher does not know, for the portal's environment
 */
public record Settings(
        int port,
        Path data,
        boolean clean,
        boolean demo,
        Path servers,
        Path war,
        Optional<DatabaseAddress> database,
        Optional<String> searchUrl,
        Map<String, String> passedOn) {

    /** The settings of this JVM. */
    public static Settings read() {
        final SettingsReader reader = new SettingsReader(System.getProperties(), System.getenv());
        return reader.read(Path.of("").toAbsolutePath());
    }

    /** The same on another port; 0 for any free one. */
    public Settings withPort(final int other) {
        return new Settings(other, data, clean, demo, servers, war, database, searchUrl, passedOn);
    }

    /** The same with its data elsewhere. */
    public Settings withData(final Path other) {
        return new Settings(port, other, clean, demo, servers, war, database, searchUrl, passedOn);
    }

    /** The same, starting clean or not. */
    public Settings withClean(final boolean other) {
        return new Settings(port, data, other, demo, servers, war, database, searchUrl, passedOn);
    }

    /** The same with or without demo data. */
    public Settings withDemo(final boolean other) {
        return new Settings(port, data, clean, other, servers, war, database, searchUrl, passedOn);
    }

    /** The same with a portal's WAR from elsewhere. */
    public Settings withWar(final Path other) {
        return new Settings(port, data, clean, demo, servers, other, database, searchUrl, passedOn);
    }

    /** The same on servers that run already. */
    public Settings withServers(final DatabaseAddress itsDatabase, final String itsSearchUrl) {
        return new Settings(
                port, data, clean, demo, servers, war, Optional.of(itsDatabase), Optional.of(itsSearchUrl), passedOn);
    }

    /** The same with more in the portal's environment. */
    public Settings withPassedOn(final Map<String, String> others) {
        return new Settings(port, data, clean, demo, servers, war, database, searchUrl, Map.copyOf(others));
    }
}
