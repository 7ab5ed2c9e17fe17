package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;

/** Asks the portal and, beside it, Elasticsearch alone for the same; in turns, so that what else the machine does hits both. */
final class Comparison {

    private static final int TURNS = Seeded.FULL ? 4 : 1;

    /** How long a turn lasts at least, as far as that can be told before. */
    private static final double TURN_SECONDS = Seeded.FULL ? 3 : 0;

    private static final double WARM_SECONDS = Seeded.FULL ? 2 : 0;

    /** A portal just started is several times as slow as one whose code has been compiled, which takes some thousand calls. */
    private static final double START_SECONDS = Seeded.FULL ? 30 : 0;

    private static final int WARMING_CLIENTS = 8;

    private final Processes processes;
    private final List<List<HttpRequest>> straight;
    private final List<List<HttpRequest>> portal;

    Comparison(SearchStand stand, String portal, List<Question> questions) {
        this.processes = stand.processes;
        this.straight =
                questions.stream().map(q -> q.toElasticsearch(stand.straight())).toList();
        this.portal = questions.stream().map(q -> q.toPortal(portal)).toList();
        warmed(this.portal, WARMING_CLIENTS, START_SECONDS);
    }

    /** What was measured of both. */
    record Measured(Load elasticsearch, Load portal) {}

    /** Every question is asked at least once. */
    Measured at(int clients) {
        double aSecond = Math.min(warmed(straight, clients, WARM_SECONDS), warmed(portal, clients, WARM_SECONDS));
        int asks = Math.max(share(TURNS), (int) (TURN_SECONDS * aSecond));
        Measured measured = new Measured(new Load(processes, straight), new Load(processes, portal));
        for (int turn = 0; turn < TURNS; turn++) {
            measured.elasticsearch().run(clients, asks);
            measured.portal().run(clients, asks);
        }
        assertThat(measured.portal().asked()).isEqualTo(TURNS * asks).isGreaterThanOrEqualTo(portal.size());
        return measured;
    }

    private double warmed(List<List<HttpRequest>> questions, int clients, double seconds) {
        Load warming = new Load(processes, questions);
        do {
            warming.run(clients, share(4));
        } while (warming.seconds() < seconds);
        return warming.aSecond();
    }

    /** As many questions as one of so many takes for all to be asked. */
    private int share(int ofMany) {
        return (portal.size() + ofMany - 1) / ofMany;
    }
}
