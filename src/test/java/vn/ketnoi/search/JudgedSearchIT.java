package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.reference.CsvFile;
import vn.ketnoi.shared.VietnameseText;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.TestPortal;

/** How well the search answers 240 queries of the judged set, over the demo data. The floors are what it has reached. */
class JudgedSearchIT {

    private static final Set<String> DEMO = Stream.of("/demo/products-food.csv", "/demo/products-crafts.csv")
            .flatMap(file -> CsvFile.read(file).stream())
            .map(row -> row.get("sku"))
            .collect(Collectors.toSet());

    private static final double NDCG = 0.84;
    private static final double MRR = 0.9;
    private static final double RECALL = 0.87;
    private static final double HONEST = 0.6;
    private static final double PLAIN = 0.87;
    private static final double TELEX = 0.93;

    private final List<JudgedQuery> queries = JudgedQuery.all();
    private final Map<String, List<String>> answers = new HashMap<>();

    /** What other tests have listed meanwhile does not count. */
    private static boolean isNear(String text) {
        return Api.anonymous()
                .get("/products?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .get("near")
                .asBoolean();
    }

    private List<String> found(String text) {
        return answers.computeIfAbsent(text, t -> {
            JsonNode items = Api.anonymous()
                    .get("/products?size=100&q=" + URLEncoder.encode(t, StandardCharsets.UTF_8))
                    .expect(200)
                    .json()
                    .get("items");
            List<String> skus = new ArrayList<>();
            items.forEach(item -> skus.add(item.get("sku").asString()));
            return skus.stream().filter(DEMO::contains).toList();
        });
    }

    @Test
    void answersAreAsGoodAsTheyHaveBeen() {
        Measures tuning = mean("tuning", JudgedQuery::isForTuning);
        Measures heldOut = mean("held out", q -> !q.isForTuning());
        Map<String, List<JudgedQuery>> kinds = queries.stream()
                .filter(JudgedQuery::isForTuning)
                .collect(Collectors.groupingBy(JudgedQuery::kind, TreeMap::new, Collectors.toList()));
        kinds.remove("nothing");
        kinds.forEach((kind, ofKind) -> mean("tuning: " + kind, ofKind::contains));
        for (Measures half : List.of(tuning, heldOut)) {
            assertThat(half.ndcg()).isGreaterThan(NDCG);
            assertThat(half.mrr()).isGreaterThan(MRR);
            assertThat(half.recall()).isGreaterThan(RECALL);
        }
    }

    /** What the parts answer by themselves, over the same names and descriptions: to be clearly better than. */
    @Test
    void itIsBetterThanItsPartsAlone() {
        PlainBaselines baselines = PlainBaselines.over(TestPortal.portal(), DEMO);
        for (boolean tuning : List.of(true, false)) {
            Predicate<JudgedQuery> half = q -> q.isForTuning() == tuning;
            String name = tuning ? "tuning" : "held out";
            double ours = mean(name, half, this::found).ndcg();
            assertThat(ours)
                    .isGreaterThan(mean(name + ", plain Elasticsearch", half, baselines::elasticsearch)
                            .ndcg())
                    .isGreaterThan(
                            mean(name + ", plain SQL", half, baselines::sql).ndcg());
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        List<JudgedQuery> none = queries.stream().filter(q -> !q.hasAnswers()).toList();
        double share = share(none, q -> found(q.text()).isEmpty());
        double honest = share(none, q -> found(q.text()).isEmpty() || isNear(q.text()));
        print(
                "nothing: %.3f of %d find nothing, %.3f nothing or what is said to be only like it",
                share, none.size(), honest);
        assertThat(honest).isGreaterThan(HONEST);
    }

    @Test
    void howAccentsAreTypedChangesNoFirstResult() {
        same("without accents", VietnameseText::fold, PLAIN);
        same("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD), 0.9999);
        same("Telex", TelexKeys::of, TELEX);
    }

    private void same(String name, Function<String, String> form, double floor) {
        List<JudgedQuery> asked = queries.stream()
                .filter(q -> q.hasAnswers() && !q.isCode())
                .filter(q -> !form.apply(q.text()).equals(q.text()))
                .toList();
        double share = share(asked, q -> first(form.apply(q.text())).equals(first(q.text())));
        print("%s: %.3f of %d keep their first result", name, share, asked.size());
        assertThat(share).as(name).isGreaterThan(floor);
    }

    private List<String> first(String text) {
        return found(text).stream().limit(1).toList();
    }

    private Measures mean(String name, Predicate<JudgedQuery> which) {
        return mean(name, which, this::found);
    }

    private Measures mean(String name, Predicate<JudgedQuery> which, Function<String, List<String>> search) {
        List<Measures> all = queries.stream()
                .filter(q -> q.hasAnswers() && which.test(q))
                .map(q -> Measures.of(search.apply(q.text()), q.grades()))
                .toList();
        Measures mean = new Measures(
                all.stream().mapToDouble(Measures::ndcg).average().orElseThrow(),
                all.stream().mapToDouble(Measures::mrr).average().orElseThrow(),
                all.stream().mapToDouble(Measures::recall).average().orElseThrow());
        print(
                "%-32s %3d  nDCG@10 %.3f  MRR@10 %.3f  recall@24 %.3f",
                name, all.size(), mean.ndcg(), mean.mrr(), mean.recall());
        return mean;
    }

    private static double share(List<JudgedQuery> queries, Predicate<JudgedQuery> good) {
        return (double) queries.stream().filter(good).count() / queries.size();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, "judged search: " + format + "%n", values);
    }
}
