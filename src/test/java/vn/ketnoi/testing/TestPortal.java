package vn.ketnoi.testing;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Settings;

/**
 * The one portal that all container tests and journeys of a run share: real database, real Elasticsearch, real server,
 * demo data. Started by the first test that asks, stopped with the JVM. {@code -Dketnoi.test.url} names one that runs
 * already, for trying a single test quickly.
 */
public final class TestPortal {

    private static final String GIVEN = System.getProperty("ketnoi.test.url", "");

    private static @Nullable Portal portal;

    private TestPortal() {}

    public static String url() {
        return GIVEN.isEmpty() ? portal().baseUrl() : GIVEN;
    }

    /** The parts themselves, to stop and start them; not there when the portal was given by its address. */
    public static synchronized Portal portal() {
        if (portal == null) {
            Settings settings = Settings.read()
                    .withPort(0)
                    .withData(Path.of("target", "it-data").toAbsolutePath())
                    .withClean(true)
                    .withPassedOn(Map.of());
            Portal started = Portal.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            portal = started;
        }
        return portal;
    }

    public static boolean ownsParts() {
        return GIVEN.isEmpty();
    }
}
