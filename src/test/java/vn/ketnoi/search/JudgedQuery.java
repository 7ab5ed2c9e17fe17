package vn.ketnoi.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import vn.ketnoi.reference.CsvFile;

/**
 * A query somebody judged who had not seen the search.
 *
 * @param grades of products of the demo data by article number, from 1 (related) to 3 (meant); the others are 0
 */
record JudgedQuery(String id, String text, String kind, Map<String, Integer> grades) {

    private static final String SEED = "20261124";

    static List<JudgedQuery> all() {
        return CsvFile.read("/judged/search-queries.csv").stream()
                .map(row ->
                        new JudgedQuery(row.get("id"), row.get("query"), row.get("kind"), grades(row.get("relevant"))))
                .toList();
    }

    private static Map<String, Integer> grades(String relevant) {
        return Arrays.stream(relevant.split("\\|"))
                .filter(one -> !one.isBlank())
                .collect(Collectors.toMap(
                        one -> one.substring(one.indexOf('/') + 1, one.lastIndexOf(':')),
                        one -> Integer.valueOf(one.substring(one.lastIndexOf(':') + 1))));
    }

    /** Whether it may be looked at singly while the search is improved; the other half only tells its sums. */
    boolean isForTuning() {
        return DigestUtils.sha256(SEED + id)[0] % 2 == 0;
    }

    boolean hasAnswers() {
        return !grades.isEmpty();
    }

    boolean isCode() {
        return kind.equals("hs") || kind.equals("sku");
    }
}
