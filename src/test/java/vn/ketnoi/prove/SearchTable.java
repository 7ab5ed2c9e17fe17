package vn.ketnoi.prove;

import java.util.List;
import java.util.Locale;
import vn.ketnoi.prove.Processes.Who;

/** What is measured, a line each, beside its limit in the same run. */
final class SearchTable {

    private static final String HEAD =
            "%n%9s %-12s %7s %-13s %6s %8s %8s %8s %8s   CPU ms each: portal, elasticsearch," + " database%n";
    private static final String LINE = "%9d %-12s %7d %-13s %6d %8.1f %8.1f %8.1f %8.1f   %.2f %.2f %.2f%n";

    private final StringBuilder text = new StringBuilder();
    private int lines;

    void say(String words) {
        text.append(String.format("%nsearch: %s%n", words));
        text.append(String.format(
                HEAD, "products", "asked for", "clients", "whom", "asked", "p50 ms", "p95 ms", "p99 ms", "a second"));
    }

    /** @param limit Elasticsearch alone, asked the same */
    void compared(int size, String what, int clients, Load limit, Load reached) {
        line(size, what, clients, "elasticsearch", limit);
        line(size, what, clients, "portal", reached);
        text.append(String.format(
                Locale.ROOT,
                "%60s p95 %+.1f ms, %.2f times its own; %.2f of its throughput%n",
                "",
                reached.millis(95) - limit.millis(95),
                reached.millis(95) / limit.millis(95),
                reached.aSecond() / limit.aSecond()));
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
                load.aSecond(),
                load.cpu(Who.PORTAL),
                load.cpu(Who.ELASTICSEARCH),
                load.cpu(Who.DATABASE)));
    }

    void built(int size, double reached, double limit) {
        lines++;
        text.append(String.format(
                Locale.ROOT,
                "%9d rebuild: %.0f documents a second; loaded alone %.0f: %.2f of it (wanted: 0.7)%n",
                size,
                reached,
                limit,
                reached / limit));
    }

    void saved(int size, List<Long> nanos) {
        lines++;
        text.append(String.format(
                Locale.ROOT,
                "%9d saved to findable: %d changes, 20 a second: p50 %.0f ms, p99 %.0f ms, longest %.0f ms (wanted: 1000 at"
                        + " p99)%n",
                size,
                nanos.size(),
                Load.percentile(nanos, 50),
                Load.percentile(nanos, 99),
                Load.percentile(nanos, 100)));
    }

    int lines() {
        return lines;
    }

    @SuppressWarnings("SystemOut")
    void print() {
        System.out.println(text);
    }
}
