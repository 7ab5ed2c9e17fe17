package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ketnoi.prove.Fuzzer.Call;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;

/** Whatever a program sends, the API answers in time, says what is wrong as a problem, and shows nothing of its inside. */
@Tag("fuzz")
class FuzzIT {

    private static final int CALLS = Seeded.FULL ? 20_000 : 1_500;
    private static final int CALLERS = 4;
    private static final int FRESH_TOKENS_AFTER = 500;
    private static final Duration SLOWEST = Duration.ofSeconds(5);
    private static final Pattern INSIDE = Pattern.compile(
            "(?m)^\\s*at [\\w.$]+\\(|java\\.lang\\.|Exception\\b|vn\\.ketnoi\\.|org\\.eclipse|SQLSyntax|SELECT .* FROM");

    /** Null is nobody. */
    private static final List<String> PEOPLE =
            List.of("", Api.FACILITY, Api.BUYER, Api.CENTRE, Api.DEPARTMENT, Api.MINISTRY, Api.ADMINISTRATOR);

    private final String portal = ProvePortal.get().baseUrl();
    /** As the proxy speaks. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int unseen;
    private long slowestNanos;
    private String slowest = "";

    @Test
    void everyCallIsAnsweredAsACallerCanExpect() throws Exception {
        ApiDescription description = new ApiDescription(describe());
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                Seeded chance = new Seeded("fuzz " + i);
                all.add(threads.submit(() -> callAround(new Fuzzer(description, portal, chance), chance)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        report(description);
        assertThat(wrong).isEmpty();
        thePortalStillWorks();
    }

    private String describe() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal + "/openapi"))
                .header("Accept", "application/json")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void callAround(Fuzzer fuzzer, Seeded chance) {
        Map<String, String> tokens = Map.of();
        for (int i = 0; i < CALLS / CALLERS; i++) {
            if (i % FRESH_TOKENS_AFTER == 0) {
                tokens = freshTokens();
            }
            check(fuzzer.draw(tokens.get(chance.pick(PEOPLE))));
        }
    }

    /** Calls may have taken back their own tokens, or shut out whoever made them: those are nobody from then on. */
    private Map<String, String> freshTokens() {
        Map<String, String> tokens = new TreeMap<>();
        for (String person : PEOPLE) {
            Map<String, String> credentials = Map.of("email", person, "password", Api.DEMO_PASSWORD, "name", "fuzz");
            Answer made = person.isEmpty() ? null : Api.at(portal).post("/tokens", credentials);
            if (made != null && made.status() == 201) {
                tokens.put(person, made.json().get("token").asString());
            }
        }
        return tokens;
    }

    private void check(Call call) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(call.request(), HttpResponse.BodyHandlers.ofString());
            long nanos = System.nanoTime() - begin;
            count(answer, nanos, call);
            String flaw = flaw(answer, nanos);
            if (flaw != null) {
                wrong.add(flaw + ": " + call.said() + " -> " + answer.statusCode() + " " + shortened(answer.body()));
            }
        } catch (IOException e) {
            wrong.add(e + ": " + call.said());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void count(HttpResponse<String> answer, long nanos, Call call) {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        unseen += answer.headers().firstValue("X-Request-Id").isEmpty() ? 1 : 0;
        if (nanos > slowestNanos) {
            slowestNanos = nanos;
            slowest = call.said();
        }
    }

    private static @Nullable String flaw(HttpResponse<String> answer, long nanos) {
        if (answer.statusCode() >= 500) {
            return "status";
        }
        // Among all the other tests a slow answer says how busy the machine is: there it is only printed.
        if (Seeded.FULL && nanos > SLOWEST.toNanos()) {
            return "too slow, " + nanos / 1_000_000 + " ms";
        }
        if (answer.statusCode() < 400) {
            return null;
        }
        if (answer.headers().firstValue("X-Request-Id").isEmpty()) {
            // Refused by the server as no HTTP, such as a GET with a body or a path with %00: nobody of ours has seen
            // it.
            return answer.statusCode() == 400 && answer.body().isEmpty() ? null : "no code to quote";
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")
                && !answer.request().method().equals("HEAD")) {
            return "no problem details but '" + type + "'";
        }
        return INSIDE.matcher(answer.body()).find() ? "shows its inside" : null;
    }

    private void thePortalStillWorks() {
        ProveRows rows = ProveRows.of(ProvePortal.get());
        Eventually.within(Duration.ofMinutes(1), () -> assertThat(rows.waitingDeliveries())
                .isZero());
        assertThat(rows.inconsistencies()).isEmpty();
        Api.at(portal).get("/indicators").expect(200);
        Eventually.within(Duration.ofSeconds(5), () -> assertThat(Api.at(portal)
                        .get("/products?size=1")
                        .expect(200)
                        .json()
                        .get("total")
                        .asLong())
                .as("products found")
                .isEqualTo(rows.published()));
    }

    @SuppressWarnings("SystemOut")
    private void report(ApiDescription description) {
        System.out.printf(
                "%nfuzz, seed %d: %d calls of %d operations as %d people and nobody, by status %s, %d of them refused"
                        + " as no HTTP before the portal saw them; slowest %d ms: %s%n%n",
                Seeded.SEED,
                statuses.values().stream().mapToInt(Integer::intValue).sum(),
                description.operations().size(),
                PEOPLE.size() - 1,
                statuses,
                unseen,
                slowestNanos / 1_000_000,
                slowest);
    }

    private static String shortened(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
