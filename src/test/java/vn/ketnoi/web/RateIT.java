package vn.ketnoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.People;
import vn.ketnoi.testing.TestPortal;

/** Who calls too often is told how long to wait, by page or problem, and nobody else notices. */
class RateIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** More than the portal lets through, whatever it is set to for tests. */
    private static final int MANY = 5_000;

    private final String run = "RATE" + System.currentTimeMillis() % 10_000_000;
    private final String address = "198.51.100." + (1 + Math.floorMod(run.hashCode(), 250));

    @Test
    void aStrangerWaitsOnTheApiAndOnPages() {
        Api stranger = Api.anonymous().with("X-Forwarded-For", address);
        Answer refused = untilRefused(() -> stranger.post("/tokens", Map.of()));
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 60L);
        assertThat(refused.json().get("detail").asString()).contains("1 ");

        HttpResponse<String> page = refused(() -> page("/vi/account/sign-in", address));
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("Quá nhiều yêu cầu").doesNotContain("Exception");
        HttpResponse<String> sent = refused(() -> form("/en/account/forgot", address, false));
        assertThat(sent.body()).contains("Too many requests");
        Eventually.within(Duration.ofSeconds(20), () -> {
            untilRefused(() -> stranger.post("/tokens", Map.of()));
            assertThat(form("/en/account/join", address, true).body())
                    .contains("<redirect url='/en/sorry?status=429'/>");
        });

        // What anybody may read is read on, and a neighbour comes in.
        stranger.get("/products?size=1").expect(200);
        assertThat(page("/vi/search/products", address).statusCode()).isEqualTo(200);
        assertThat(page("/vi/account/sign-in", "198.51.101.1").statusCode()).isEqualTo(200);
    }

    /** What a caller writes in front of the proxy's word is not believed. */
    @Test
    void anInventedAddressDoesNotHelp() {
        String behind = "192.0.2." + (1 + Math.floorMod(run.hashCode(), 250));
        AtomicInteger call = new AtomicInteger();
        untilRefused(() -> Api.anonymous()
                .with("X-Forwarded-For", "203.0.113." + call.incrementAndGet() % 200 + ", " + behind)
                .post("/tokens", Map.of()));
    }

    @Test
    void aProgramWaitsByItsAccount() {
        String email = People.ofFacility(run);
        Api program = Api.as(email);
        Answer refused = untilRefused(() -> program.get("/accounts/me"));
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        Api.as(Api.FACILITY).get("/accounts/me").expect(200);
    }

    private static Answer untilRefused(Supplier<Answer> call) {
        return IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> call.get())
                .filter(answer -> answer.status() == 429)
                .findAny()
                .orElseThrow(() -> new AssertionError("never refused"));
    }

    /** The limit grows back all the time, so between two calls there may be room for one. */
    private HttpResponse<String> refused(Supplier<HttpResponse<String>> call) {
        for (int i = 0; i < 50; i++) {
            untilRefused(() -> Api.anonymous().with("X-Forwarded-For", address).post("/tokens", Map.of()));
            HttpResponse<String> answer = call.get();
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private static HttpResponse<String> page(String page, String from) {
        return send(HttpRequest.newBuilder(URI.create(TestPortal.url() + page)).header("X-Forwarded-For", from));
    }

    private static HttpResponse<String> form(String page, String from, boolean byScript) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestPortal.url() + page))
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("form=form&form:signInName=a%40b.example"));
        return send(byScript ? request.header("Faces-Request", "partial/ajax") : request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
