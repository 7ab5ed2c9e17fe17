package vn.ketnoi.prove;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Settings;
import vn.ketnoi.testing.TestPortal;

/** A portal of the proves' own, whose parts may be killed and whose people may be locked out; started when first asked for. */
final class ProvePortal {

    private static @Nullable Portal portal;
    private static @Nullable FlakyTracker tracker;

    private ProvePortal() {}

    static synchronized Portal get() {
        if (portal == null) {
            FlakyTracker flaky = new FlakyTracker();
            Settings settings = Settings.read()
                    .withPort(0)
                    .withData(TestPortal.data("prove-data"))
                    .withClean(true)
                    .withPassedOn(Map.of(
                            "KETNOI_TRACKER_URL", flaky.url(),
                            // As many calls as the machine can make, all from one address.
                            "KETNOI_RATE_VISITOR", "1000000",
                            "KETNOI_RATE_ACCOUNT", "1000000"));
            Portal started = Portal.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            tracker = flaky;
            portal = started;
        }
        return portal;
    }

    /** The tracker that portal reports to. */
    static synchronized FlakyTracker tracker() {
        get();
        if (tracker == null) {
            throw new IllegalStateException();
        }
        return tracker;
    }
}
