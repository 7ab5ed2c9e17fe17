package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ketnoi.testing.Api;

/**
 * How fast a catalogue of a size is searched and built anew, beside what Elasticsearch takes for the same by itself. Times
 * are printed, not asserted: other machines have others. {@code -Dprove.size=10000,1000000} chooses the sizes, from small
 * to large.
 */
@Tag("search")
class SearchProveIT {

    static final String PAGE = "result page";

    private static final int[] SIZES = Seeded.sizes("10000,100000", 1_000);
    private static final int[] CLIENTS = Seeded.FULL ? new int[] {1, 8, 32} : new int[] {1, 8};
    private static final int[] PAGE_CLIENTS = {8};
    private static final int QUESTIONS = Seeded.FULL ? 200 : 20;
    private static final int WRITING_SECONDS = Seeded.FULL ? 30 : 2;

    /** A build of fewer is over before a portal just started has warmed up. */
    private static final int WARMING = 50_000;

    private static SearchStand stand;

    private final SyntheticWords words = new SyntheticWords();
    private final SearchTable table = new SearchTable();
    private long begin = System.nanoTime();

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
        try {
            String recorded = stand.start(true);
            table.say("%nsearch: %s", stand.conditions());
            SyntheticCatalogue catalogue = new SyntheticCatalogue(stand.database(), words, tester(recorded));
            for (int size : SIZES) {
                recorded = size == SIZES[0] ? recorded : stand.start(true);
                lap(size, "starting");
                catalogue.growTo(size);
                lap(size, "filling");
                measure(size, recorded);
            }
        } finally {
            table.print();
        }
        int loads = CLIENTS.length * 2 + PAGE_CLIENTS.length;
        assertThat(table.lines()).isEqualTo(SIZES.length * (loads * 2 + 2));
    }

    private static long tester(String portal) {
        return Api.at(portal)
                .signedInAs(Api.FACILITY)
                .get("/accounts/me")
                .expect(200)
                .json()
                .get("facilityId")
                .asLong();
    }

    private void measure(int size, String recorded) throws Exception {
        table.say("%nload now: %s", Processes.machineLoad());
        if (Seeded.FULL && size < WARMING) {
            stand.rebuild();
        }
        SearchStand.Build build = stand.rebuild();
        lap(size, "building");
        compareBuild(size, build);
        lap(size, "loading the same alone");
        List<String> searches = words.searches(QUESTIONS);
        Recorder recorder = stand.recorder();
        List<Question> products = Question.record(recorder, recorded, "/api/v1/products?", searches);
        List<Question> suggestions =
                Question.record(recorder, recorded, "/api/v1/search/suggestions?", words.beginnings(QUESTIONS));
        List<Question> pages = Question.record(recorder, recorded, "/vi/search/products?", searches);
        lap(size, "recording");
        // Through the recorder answers are the same: only times are not.
        String measured = Seeded.FULL ? stand.start(false) : recorded;
        theAnswersAreTheSame(measured, products);
        lap(size, "starting and comparing answers");
        table.head();
        compare(size, "products", measured, products, CLIENTS);
        compare(size, "suggestions", measured, suggestions, CLIENTS);
        compare(size, PAGE, measured, pages, PAGE_CLIENTS);
        lap(size, "asking");
        SavedToFindable.Measured saved = new SavedToFindable(measured, stand.processes).measure(WRITING_SECONDS);
        assertThat(saved.nanos()).hasSize(WRITING_SECONDS * SavedToFindable.A_SECOND);
        table.saved(size, saved);
        lap(size, "saving");
    }

    private void theAnswersAreTheSame(String portal, List<Question> questions) {
        List<Long> totals = new ArrayList<>();
        for (Question question : questions) {
            totals.add(question.sameFromBoth(portal, stand.straight()));
        }
        totals.sort(null);
        long few = totals.stream().filter(total -> total > 0).findFirst().orElse(0L);
        long nothing = totals.stream().filter(total -> total == 0).count();
        long most = totals.get(totals.size() - 1);
        table.say(
                "%ntexts find from %d to %d products, half of them %d or more; %d of %d nothing; to each its %.2f requests",
                few,
                most,
                totals.get(totals.size() / 2),
                nothing,
                totals.size(),
                questions.stream().mapToInt(q -> q.recorded().size()).average().orElse(0));
        assertThat(nothing).as("texts that find nothing").isLessThan(totals.size() / 2);
        long documents = stand.documents(SearchStand.PRODUCTS);
        assertThat(few).as("what the rarest text finds").isBetween(1L, Math.max(20, documents / 2_000));
        assertThat(most).as("what the most common text finds").isGreaterThan(documents / 50);
    }

    private void compare(int size, String what, String portal, List<Question> questions, int[] clients) {
        Comparison comparison = new Comparison(stand, portal, questions);
        for (int many : clients) {
            table.compared(size, what, many, comparison.at(many));
        }
    }

    private void compareBuild(int size, SearchStand.Build build) throws Exception {
        double bare = stand.bareLoad();
        long documents = stand.documents(SearchStand.PRODUCTS);
        assertThat(documents).isGreaterThanOrEqualTo(size).isEqualTo(new ProveRows(stand.database()).published());
        long alone = stand.documents(Recorder.BARE);
        assertThat(alone).isGreaterThan(documents / 10).isLessThanOrEqualTo(documents);
        assertThat(alone == documents)
                .as("all were loaded alone")
                .isEqualTo(stand.recorder().hasAll());
        stand.dropBareLoad();
        table.built(
                size,
                documents / build.work(),
                build,
                alone / bare,
                stand.recorder().mostLoading());
    }

    /** So that a long prove shows how far it is, and what takes the time. */
    @SuppressWarnings("SystemOut")
    private void lap(int size, String what) {
        long now = System.nanoTime();
        System.out.printf(Locale.ROOT, "%d products: %s took %.1f s%n", size, what, (now - begin) / 1e9);
        begin = now;
    }
}
