package vn.ketnoi.demo;

import static vn.ketnoi.reference.CsvFile.optional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.reference.CsvFile;

/** What one buyer of the demo world wanted from one facility, how far it came, and what was said. */
record DemoRequest(
        String buyer,
        String facility,
        @Nullable String sku,
        BigDecimal quantity,
        String unit,
        int days,
        String words,
        State state,
        @Nullable String facilitySays,
        @Nullable String buyerSays,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    enum State {
        SENT,
        WITHDRAWN,
        DECLINED,
        ACCEPTED,
        CLOSED,
        CONTRACT_RECORDED,
        CONTRACT_DISPUTED,
        CONTRACTED;

        boolean hasContract() {
            return compareTo(CONTRACT_RECORDED) >= 0;
        }
    }

    /** Their lists are left as the rows written by hand make them: these people show the portal to others. */
    private static final List<String> SHOWN = List.of("mua.hang", "CS-AG-001");

    /** The rows written by hand, then as many drawn from the seed; the same every time. */
    static List<DemoRequest> all(long seed, int drawn, List<DemoPeople.Buyer> buyers) {
        List<DemoRequest> all = new ArrayList<>();
        CsvFile.read("/demo/requests.csv").forEach(row -> all.add(written(row)));
        List<DemoPeople.Buyer> asking =
                buyers.stream().filter(b -> !SHOWN.contains(b.shortName())).toList();
        List<CSVRecord> goods = DemoProducts.rows().stream()
                .filter(row -> row.get("status").equals("PUBLISHED") && !SHOWN.contains(row.get("facility")))
                .toList();
        List<CSVRecord> words = CsvFile.read("/demo/request-words.csv");
        Random random = new Random(seed);
        for (int i = 0; i < drawn; i++) {
            State state = State.values()[i % State.values().length];
            all.add(drawn(one(asking, random), one(goods, random), state, words, random));
        }
        return all;
    }

    private static DemoRequest written(CSVRecord row) {
        String amount = optional(row, "amount");
        return new DemoRequest(
                row.get("buyer"),
                row.get("facility"),
                optional(row, "sku"),
                new BigDecimal(row.get("quantity")),
                row.get("unit"),
                Integer.parseInt(row.get("days")),
                row.get("words"),
                State.valueOf(row.get("state")),
                optional(row, "facility_says"),
                optional(row, "buyer_says"),
                amount == null ? null : new BigDecimal(amount),
                optional(row, "currency"));
    }

    private static DemoRequest drawn(
            DemoPeople.Buyer buyer, CSVRecord goods, State state, List<CSVRecord> words, Random random) {
        String language = buyer.country().equals("VN") ? "vi" : "en";
        String least = optional(goods, "min_order");
        BigDecimal quantity =
                new BigDecimal(least == null ? "10" : least).multiply(BigDecimal.valueOf(1 + random.nextInt(5)));
        String facilitySays =
                words(words, state == State.DECLINED ? "facility declines" : "facility answers", language, random);
        String buyerSays =
                words(words, state == State.CONTRACT_DISPUTED ? "buyer disputes" : "buyer replies", language, random);
        return new DemoRequest(
                buyer.shortName(),
                goods.get("facility"),
                goods.get("sku"),
                quantity,
                goods.get("unit"),
                20 + random.nextInt(100),
                words(words, "buyer asks", language, random),
                state,
                facilitySays,
                buyerSays,
                state.hasContract() ? quantity.multiply(new BigDecimal(goods.get("price"))) : null,
                goods.get("currency"));
    }

    private static String words(List<CSVRecord> words, String says, String language, Random random) {
        Predicate<CSVRecord> fits =
                w -> w.get("says").equals(says) && w.get("language").equals(language);
        return one(words.stream().filter(fits).toList(), random).get("words");
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
