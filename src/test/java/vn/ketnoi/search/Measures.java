package vn.ketnoi.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good one answer is, from 0 to 1: the measures that are usual for search, by grades from 1 to 3. */
record Measures(double ndcg, double mrr, double recall) {

    private static final int TOP = 10;
    private static final int PAGE = 24;
    private static final int ACCEPTABLE = 2;

    /** @param found what was found, best first, each once */
    static Measures of(List<String> found, Map<String, Integer> grades) {
        return new Measures(ndcg(found, grades), mrr(found, grades), recall(found, grades));
    }

    /** The order of the first ten beside the best order there could be; the better grades and the first places count more. */
    private static double ndcg(List<String> found, Map<String, Integer> grades) {
        List<Integer> got =
                found.stream().map(one -> grades.getOrDefault(one, 0)).toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(got) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(TOP, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }

    /** One divided by the place of the first acceptable result; of the first related one when none is acceptable. */
    private static double mrr(List<String> found, Map<String, Integer> grades) {
        int enough = grades.containsValue(ACCEPTABLE) || grades.containsValue(ACCEPTABLE + 1) ? ACCEPTABLE : 1;
        for (int i = 0; i < Math.min(TOP, found.size()); i++) {
            if (grades.getOrDefault(found.get(i), 0) >= enough) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** How many of the acceptable ones stand on the first page, of as many as it can hold; all of none is 1. */
    private static double recall(List<String> found, Map<String, Integer> grades) {
        long wanted = grades.values().stream().filter(g -> g >= ACCEPTABLE).count();
        long got = found.stream()
                .limit(PAGE)
                .filter(one -> grades.getOrDefault(one, 0) >= ACCEPTABLE)
                .count();
        return wanted == 0 ? 1 : (double) got / Math.min(PAGE, wanted);
    }
}
