package vn.ketnoi.prove;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.ketnoi.prove.Processes.Who;

/** What is measured, a line each, beside its limit in the same run and what is wanted of it. */
final class SearchTable {

    private static final String HEAD = "%9s %-12s %7s %-13s %6s %8s %8s %8s %12s %8s   %s%n";
    private static final String LINE =
            "%9d %-12s %7d %-13s %6d %8.1f %8.1f %8.1f %12s %8.1f   %.2f %.2f %.2f; %.0f%%%n";

    /** Up to here the portal may add so much to Elasticsearch's own p95, from here on so many times. */
    private static final int MANY = 100_000;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> portalCpu = new TreeMap<>();
    private int lines;

    void say(String words, Object... args) {
        text.append(String.format(Locale.ROOT, words + "%n", args));
    }

    void head() {
        text.append(String.format(
                HEAD,
                "products",
                "asked for",
                "clients",
                "whom",
                "asked",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "took p50,p95",
                "a second",
                "CPU ms each: portal, elasticsearch, database; others' share of the machine"));
    }

    void compared(int size, String what, int clients, Comparison.Measured measured) {
        Load limit = measured.elasticsearch();
        Load reached = measured.portal();
        line(size, what, clients, "elasticsearch", limit);
        line(size, what, clients, "portal", reached);
        say(
                "%60s p95 %+.1f ms, %.2f times its own; %.2f of its throughput%s",
                "",
                reached.millis(95) - limit.millis(95),
                reached.millis(95) / limit.millis(95),
                reached.aSecond() / limit.aSecond(),
                wanted(size, what, clients));
        portalCpu.merge(
                what + ", clients: " + clients,
                String.format(Locale.ROOT, "%.2f", reached.cpu(Who.PORTAL)),
                (some, more) -> some + ", " + more);
    }

    private static String wanted(int size, String what, int clients) {
        if (what.equals(SearchProveIT.PAGE)) {
            return " (wanted: p95 at most 150 ms)";
        }
        return switch (clients) {
            case 1 -> size <= MANY ? " (wanted: at most +10 ms)" : " (wanted: at most 1.50 times)";
            case 32 -> " (wanted: at least 0.60)";
            default -> "";
        };
    }

    private void line(int size, String what, int clients, String whom, Load load) {
        lines++;
        text.append(String.format(
                Locale.ROOT,
                LINE,
                size,
                what,
                clients,
                whom,
                load.asked(),
                load.millis(50),
                load.millis(95),
                load.millis(99),
                whom.equals("portal") ? "" : load.took(50) + "," + load.took(95),
                load.aSecond(),
                load.cpu(Who.PORTAL),
                load.cpu(Who.ELASTICSEARCH),
                load.cpu(Who.DATABASE),
                100 * load.others()));
    }

    /** @param limit how many of the same documents a second are loaded alone */
    void built(int size, double reached, SearchStand.Build build, double limit, int atOnce) {
        lines++;
        say(
                "%9d rebuild: %.0f documents a second in %.1f s, begun after %.1f s; loaded alone, calls at once: %d, %.0f a"
                        + " second: %.2f of it (wanted: at least 0.70)",
                size, reached, build.work(), build.waited(), atOnce, limit, reached / limit);
    }

    void saved(int size, SavedToFindable.Measured measured) {
        lines++;
        say(
                "%9d saved to findable: %d changes, %.1f a second of %d wanted: p50 %.0f ms, p99 %.0f ms, longest %.0f ms"
                        + " (wanted: p99 at most 1000); %.0f looks a second for that took %.0f%% of a core",
                size,
                measured.nanos().size(),
                measured.aSecond(),
                SavedToFindable.A_SECOND,
                Load.percentile(measured.nanos(), 50),
                Load.percentile(measured.nanos(), 99),
                Load.percentile(measured.nanos(), 100),
                measured.looksASecond(),
                100 * measured.coresForLooks());
    }

    int lines() {
        return lines;
    }

    @SuppressWarnings("SystemOut")
    void print() {
        say("%nCPU ms a request of the portal itself, size by size (wanted: does not grow):");
        portalCpu.forEach((what, cpu) -> say("%30s: %s", what, cpu));
        System.out.println(text);
    }
}
