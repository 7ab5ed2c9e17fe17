package vn.ketnoi.launcher;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts KetNoi for a person: {@code mvn package -Prun}. The only class that talks to one. */
public final class Run {
    static final String DEMO_PASSWORD = "ketnoi-demo-2026";
    private static final String ADMINISTRATOR = "admin@ketnoi.example";
    private static final List<String> DEMO_ACCOUNTS = List.of(
            "cs.phuquoc@ketnoi.example     facility",
            "mua.hang@ketnoi.example       buyer",
            "ttkc.angiang@ketnoi.example   promotion centre",
            "sct.angiang@ketnoi.example    department",
            "bct@ketnoi.example            ministry",
            "hoi.cho@ketnoi.example        organizer of fairs",
            ADMINISTRATOR + "          administrator");

    private final long begin = System.nanoTime();
    private final AtomicBoolean ending = new AtomicBoolean();

    private Run() {}

    public static void main(final String[] arguments) {
        new Run().run();
    }

    private void run() {
        try {
            final Settings settings = Settings.read();
            final Portal portal = new Portal(settings, this::progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal), "ketnoi-stop"));
            portal.start();
            welcome(portal, settings);
            fail(portal.awaitDeath());
        } catch (final Fault fault) {
            fail(fault);
        }
    }

    /** Runs for Ctrl+C and SIGTERM; the JVM would answer those with an exit code of its own. */
    private void stop(final Portal portal) {
        if (ending.compareAndSet(false, true)) {
            say("");
            progress("Stopping");
            portal.close();
            progress("Stopped");
            Runtime.getRuntime().halt(0);
        }
        portal.close();
    }

    private void fail(final Fault fault) {
        if (!ending.compareAndSet(false, true)) {
            // A signal came first: what fails now fails because everything is being stopped.
            return;
        }
        fault.logEnd().forEach(line -> say("    | " + line));
        say("");
        say("KetNoi: " + fault.getMessage());
        System.exit(1);
    }

    private void welcome(final Portal portal, final Settings settings) {
        say("");
        say("KetNoi is running:  " + portal.baseUrl() + "/");
        say("");
        if (settings.demo()) {
            say("Demo accounts, password of all: " + DEMO_PASSWORD);
            DEMO_ACCOUNTS.forEach(account -> say("  " + account));
            if (!settings.passedOn().containsKey("KETNOI_MAIL_HOST")) {
                say("Mails are kept at   " + portal.baseUrl() + "/vi/notice/mails");
            }
        } else {
            say("Administrator:      " + ADMINISTRATOR + ", password "
                    + portal.adminPassword().orElse("as set in KETNOI_ADMIN_PASSWORD"));
        }
        say("");
        say("Data and logs:      " + settings.data());
        say("Stop with Ctrl+C.");
    }

    private void progress(final String line) {
        say(String.format("%6.1f s  %s", (System.nanoTime() - begin) / 1e9, line));
    }

    @SuppressWarnings("SystemOut")
    private static synchronized void say(final String line) {
        System.out.println(line);
    }
}
