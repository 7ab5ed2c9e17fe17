package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1);

    @Test
    void theBestOrderIsOne() {
        assertThat(Measures.of(List.of("a", "b", "c", "x"), GRADES)).isEqualTo(new Measures(1, 1, 1));
    }

    @Test
    void nothingFoundIsNought() {
        assertThat(Measures.of(List.of(), GRADES)).isEqualTo(new Measures(0, 0, 0));
    }

    @Test
    void aWorseOrderIsLess() {
        Measures worse = Measures.of(List.of("x", "c", "b"), GRADES);
        double best = 7 + 3 / log2(3) + 1 / log2(4);
        assertThat(worse.ndcg()).isCloseTo((1 / log2(3) + 3 / log2(4)) / best, within(1e-9));
        assertThat(worse.mrr()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(worse.recall()).isEqualTo(0.5);
    }

    @Test
    void relatedIsEnoughWhereNothingIsAcceptable() {
        assertThat(Measures.of(List.of("c"), Map.of("c", 1))).isEqualTo(new Measures(1, 1, 1));
    }

    @Test
    void onlyTheFirstTenAreRankedAndOnlyOnePageIsRecalled() {
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "n" + i).toList();
        Map<String, Integer> all = many.stream().collect(Collectors.toMap(Function.identity(), n -> 3));
        assertThat(Measures.of(many.subList(0, 24), all)).isEqualTo(new Measures(1, 1, 1));
        assertThat(Measures.of(many, Map.of("n10", 3)).mrr()).isZero();
        assertThat(Measures.of(many, Map.of("n24", 3)).recall()).isZero();
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
