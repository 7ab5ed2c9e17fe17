package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.prove.Recorder.Sent;
import vn.ketnoi.testing.Api;

/**
 * How fast a catalogue of a size is searched and built anew, beside what Elasticsearch takes for the same by itself. Times
 * are printed, not asserted: other machines have others. {@code -Dprove.size=1000000} chooses the size.
 */
@Tag("search")
class SearchProveIT {

    private static final int[] SIZES = Seeded.FULL ? sizes() : new int[] {2_000};
    private static final int[] CLIENTS = Seeded.FULL ? new int[] {1, 8, 32} : new int[] {1, 8};
    private static final int QUESTIONS = Seeded.FULL ? 200 : 60;
    private static final int WRITING_SECONDS = Seeded.FULL ? 30 : 5;

    /** Each side takes turns, so that whatever else the machine does hits both. */
    private static final int TURNS = Seeded.FULL ? 4 : 1;

    private static final double TURN_SECONDS = Seeded.FULL ? 3 : 0;
    private static final JsonMapper JSON = new JsonMapper();

    private static SearchStand stand;

    private final SyntheticWords words = new SyntheticWords();
    private final SearchTable table = new SearchTable();

    /** One thing to ask the portal for, with what it then asks of Elasticsearch. */
    private record Question(String address, List<Sent> recorded) {}

    private static int[] sizes() {
        return Arrays.stream(System.getProperty("prove.size", "10000,100000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @BeforeAll
    static void startServers() {
        stand = new SearchStand();
    }

    @AfterAll
    static void stopServers() {
        stand.close();
    }

    @Test
    void howFastACatalogueIsFoundAndBuilt() throws Exception {
        String recorded = stand.start(true);
        table.say(stand.conditions());
        long tester = Api.at(recorded)
                .signedInAs(Api.FACILITY)
                .get("/accounts/me")
                .expect(200)
                .json()
                .get("facilityId")
                .asLong();
        SyntheticCatalogue catalogue = new SyntheticCatalogue(stand.database(), words, tester);
        for (int size : SIZES) {
            catalogue.growTo(size);
            recorded = size == SIZES[0] ? recorded : stand.start(true);
            stand.rebuild(recorded);
            List<Question> products = record(recorded, "/api/v1/products?", words.searches(QUESTIONS));
            List<Question> suggestions = record(recorded, "/api/v1/search/suggestions?", words.beginnings(QUESTIONS));
            // Through the recorder answers are the same: only times are not.
            String measured = Seeded.FULL ? stand.start(false) : recorded;
            theAnswersAreTheSame(measured, products);
            compare(size, "products", measured, products);
            compare(size, "suggestions", measured, suggestions);
            build(size, measured);
            List<Long> findable = new SavedToFindable(measured).measure(WRITING_SECONDS);
            assertThat(findable).hasSize(WRITING_SECONDS * SavedToFindable.A_SECOND);
            table.saved(size, findable);
        }
        table.print();
        assertThat(table.lines()).isEqualTo(SIZES.length * (CLIENTS.length * 2 * 2 + 2));
    }

    private static List<Question> record(String portal, String path, List<String> parameters) {
        stand.recorder().searches();
        List<Question> questions = new ArrayList<>();
        for (String one : parameters) {
            Load.ask(get(portal + path + one));
            List<Sent> asked = stand.recorder().searches();
            assertThat(asked).as(one).isNotEmpty();
            questions.add(new Question(path + one, asked));
        }
        return questions;
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static void theAnswersAreTheSame(String portal, List<Question> questions) {
        long found = 0;
        for (Question question : questions) {
            JsonNode answer = JSON.readTree(Load.ask(get(portal + question.address())));
            assertThat(answer.get("plain").asBoolean())
                    .as("answered by the database")
                    .isFalse();
            String straight = "";
            for (Sent sent : question.recorded()) {
                straight = Load.ask(sent.to(stand.straight()));
            }
            long total = answer.get("total").asLong();
            assertThat(total)
                    .as(question.address())
                    .isEqualTo(JSON.readTree(straight).at("/hits/total/value").asLong());
            found += total;
        }
        assertThat(found).isPositive();
    }

    private void compare(int size, String what, String portal, List<Question> questions) {
        List<List<HttpRequest>> straight = questions.stream()
                .map(q -> q.recorded().stream().map(s -> s.to(stand.straight())).toList())
                .toList();
        List<List<HttpRequest>> ours =
                questions.stream().map(q -> List.of(get(portal + q.address()))).toList();
        for (int clients : CLIENTS) {
            load(straight).run(clients, 1);
            double once = load(ours).run(clients, 1).seconds();
            int times = (int) Math.max(1, TURN_SECONDS / once);
            Load limit = load(straight);
            Load reached = load(ours);
            for (int turn = 0; turn < TURNS; turn++) {
                limit.run(clients, times);
                reached.run(clients, times);
            }
            assertThat(reached.asked()).isEqualTo(TURNS * times * questions.size());
            table.compared(size, what, clients, limit, reached);
        }
    }

    private static Load load(List<List<HttpRequest>> questions) {
        return new Load(stand.processes, questions);
    }

    private void build(int size, String portal) throws Exception {
        double seconds = stand.rebuild(portal);
        double bare = stand.bareLoad();
        long documents = stand.documents(SearchStand.PRODUCTS);
        assertThat(documents).isGreaterThanOrEqualTo(size).isEqualTo(new ProveRows(stand.database()).published());
        assertThat(stand.documents(Recorder.BARE)).isEqualTo(documents);
        table.built(size, documents / seconds, documents / bare);
    }
}
