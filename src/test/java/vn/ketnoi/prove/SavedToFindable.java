package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.ketnoi.prove.Processes.Who;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;

/** A facility changes its prices, so many a second, and for each looks until the product is found at its new price. */
final class SavedToFindable {

    /** So many of the facility's products are changed in turn. */
    static final int PRODUCTS = 200;

    static final int A_SECOND = 20;
    private static final int AT_ONCE = 60;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int DEAREST = 900_000_000;

    private static final int LOOKS_ALONE = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private final String portal;
    private final Processes processes;
    private final Api maker;
    private final long facility;
    private final Map<Long, Answer> seen = new ConcurrentHashMap<>();
    private final AtomicInteger looks = new AtomicInteger();

    /**
     * What was measured.
     *
     * @param nanos from each answer "saved" to the first answer that has it
     * @param aSecond how many were saved a second
     * @param looksASecond how many answers were asked for meanwhile to see it
     * @param coresForLooks how many cores those have kept busy, by what they take alone
     */
    record Measured(List<Long> nanos, double aSecond, double looksASecond, double coresForLooks) {}

    SavedToFindable(String portal, Processes processes) {
        this.portal = portal;
        this.processes = processes;
        maker = Api.at(portal).signedInAs(Api.FACILITY);
        facility =
                maker.get("/accounts/me").expect(200).json().get("facilityId").asLong();
    }

    Measured measure(int seconds) throws Exception {
        List<Long> products = products();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Long>> all = new ArrayList<>();
            looks.set(0);
            long begin = System.nanoTime();
            for (int i = 0; i < seconds * A_SECOND; i++) {
                long due = begin + i * 1_000_000_000L / A_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                long product = products.get(i % products.size());
                int price = DEAREST + i;
                all.add(threads.submit(() -> change(product, price)));
            }
            List<Long> took = new ArrayList<>();
            for (Future<Long> one : all) {
                took.add(one.get());
            }
            double passed = (System.nanoTime() - begin) / 1e9;
            double looksASecond = looks.get() / passed;
            return new Measured(took, took.size() / passed, looksASecond, looksASecond * coreSecondsALook());
        } finally {
            threads.shutdownNow();
        }
    }

    private double coreSecondsALook() {
        Load alone = new Load(processes, List.of(List.of(Question.get(search(at(DEAREST))))));
        alone.run(1, LOOKS_ALONE);
        return (alone.cpu(Who.PORTAL) + alone.cpu(Who.ELASTICSEARCH) + alone.cpu(Who.CLIENTS)) / 1000;
    }

    private List<Long> products() {
        List<Long> ids = new ArrayList<>();
        for (int page = 0; ids.size() < PRODUCTS; page++) {
            JsonNode items = found("&sort=newest&size=100&page=" + page).get("items");
            assertThat(items.size()).as("products of the facility").isPositive();
            for (JsonNode item : items) {
                // Others of this facility may have prices in other currencies, which are found by their worth in dong.
                if (item.get("sku").asString().startsWith(SyntheticCatalogue.SKU)) {
                    ids.add(item.get("id").asLong());
                }
            }
        }
        return ids;
    }

    private long change(long product, int price) {
        String path = "/products/" + product;
        Answer before = seen.computeIfAbsent(product, id -> maker.get(path).expect(200));
        ObjectNode body = ((ObjectNode) before.json().get("details")).put("price", price);
        Answer saved = maker.changing(before).put(path, body.toString()).expect(200);
        long begin = System.nanoTime();
        seen.put(product, saved);
        while (!isFound(product, price)) {
            assertThat(System.nanoTime() - begin).as("nanoseconds of looking").isLessThan(LONGEST.toNanos());
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return System.nanoTime() - begin;
    }

    private boolean isFound(long product, int price) {
        looks.incrementAndGet();
        @Nullable JsonNode first = found(at(price)).get("items").get(0);
        return first != null && first.get("id").asLong() == product;
    }

    private static String at(int price) {
        return "&size=1&priceMin=" + price + "&priceMax=" + price;
    }

    private JsonNode found(String parameters) {
        JsonNode page = JSON.readTree(Load.ask(Question.get(search(parameters))));
        assertThat(page.get("plain").asBoolean()).as("answered by the database").isFalse();
        return page;
    }

    private String search(String parameters) {
        return portal + "/api/v1/products?facility=" + facility + parameters;
    }
}
