package vn.ketnoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.RawClient;

/** Callers who break rules on purpose or crawl: they are refused or left waiting, and nobody else notices. */
class BadClientIT {

    private static final String HOST = "Host: localhost\r\n";
    private static final String JSON = HOST + "Content-Type: application/json\r\n";
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void aLargeBodyIsRefusedByItsLength() {
        try (RawClient client = new RawClient()) {
            client.say("POST /api/v1/tokens HTTP/1.1\r\n" + JSON + "Content-Length: 20000000\r\n\r\n");
            assertThat(client.answer()).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
    }

    @Test
    void aLargeBodyThatHidesItsLengthIsCutOff() {
        try (RawClient client = new RawClient()) {
            client.say("POST /api/v1/tokens HTTP/1.1\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n");
            client.say(chunk("{\"email\":\""));
            for (int i = 0; i < 20; i++) {
                client.say(chunk("a".repeat(100_000)));
            }
            assertThat(client.say(chunk("\"}")).say("0\r\n\r\n").status()).isEqualTo(413);
        }
    }

    /** Found by fuzzing: the reader of forms fails on it. */
    @Test
    void aBodyOfAnyKindIsOfNoKind() {
        for (String type : List.of("*/*", "multipart/*", "application/*")) {
            Api.as(Api.CENTRE)
                    .send("POST", "/facilities/imports", new byte[0], type)
                    .expect(415);
        }
    }

    @Test
    void aLargeFormIsRefusedWithOrWithoutItsLength() {
        String form = HOST + "Content-Type: application/x-www-form-urlencoded\r\n";
        try (RawClient client = new RawClient()) {
            client.say("POST /vi/account/sign-in HTTP/1.1\r\n" + form + "Content-Length: 20000000\r\n\r\n");
            assertThat(client.answer()).startsWith("HTTP/1.1 302").contains("status=413");
        }
        try (RawClient client = new RawClient()) {
            client.say("POST /vi/account/sign-in HTTP/1.1\r\n" + form + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 130; i++) {
                client.say(chunk("a".repeat(100_000)));
            }
            assertThat(client.say("0\r\n\r\n").status()).isLessThan(500);
        }
    }

    @Test
    void aLargeFileThatHidesItsLengthIsNotTaken() {
        String head = "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        try (RawClient client = new RawClient()) {
            client.say("POST /vi/account/sign-in HTTP/1.1\r\n" + HOST
                    + "Content-Type: multipart/form-data; boundary=zz\r\nTransfer-Encoding: chunked\r\n\r\n");
            client.say(chunk("--zz\r\n" + head));
            for (int i = 0; i < 130; i++) {
                client.say(chunk("a".repeat(100_000)));
            }
            client.say(chunk("\r\n--zz--\r\n")).say("0\r\n\r\n");
            assertThat(client.status()).isEqualTo(413);
        }
    }

    /** The launcher's server unpacks by itself, since it packs; what comes out is cut off like any other body. */
    @Test
    void aBombHarmsNobody() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bomb)) {
            packing.write(new byte[50_000_000]);
        }
        Api packed = Api.as(Api.FACILITY).with("Content-Encoding", "gzip");
        assertThat(packed.withOwnConnections()
                        .send("POST", "/products", bomb.toByteArray(), "application/json")
                        .status())
                .isBetween(400, 499);
        assertThat(packed.withOwnConnections()
                        .send("POST", "/products/imports", bomb.toByteArray(), "text/csv")
                        .status())
                .isBetween(400, 499);
        othersAreServed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/?a=%0d%0aSet-Cookie:%20mine=1",
                "/vi/account/sign-in?from=%0d%0aSet-Cookie:%20mine=1",
                "/vi/sorry?status=500&reference=x%0d%0aSet-Cookie:%20mine=1",
                "/vi/%0d%0aSet-Cookie:%20mine=1",
                "/%0d%0aSet-Cookie:%20mine=1",
                "/api/v1/products?q=%0d%0aSet-Cookie:%20mine=1"
            })
    void anAddressMakesNoHeader(String address) {
        try (RawClient client = new RawClient()) {
            String answer = client.say("GET " + address + " HTTP/1.1\r\n" + HOST + "\r\n")
                    .answer();
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
            assertThat(head(answer).lines()).noneMatch(l -> l.startsWith("Set-Cookie: mine"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefgh\rSet-Cookie: mine=1",
                "abc defgh",
                "<b>bold</b>",
                "abcdefgh\u0000ijkl",
                "abcdefgh\u0085ijkl"
            })
    void aRequestsCodeMakesNoHeaderAndNoLine(String code) {
        try (RawClient client = new RawClient()) {
            String answer = client.say(
                            "GET /vi/ HTTP/1.1\r\n" + HOST + "X-Request-Id: " + code + "\r\nConnection: close\r\n\r\n")
                    .answer();
            assertThat(head(answer)).doesNotContain("mine=1").doesNotContain(code);
        }
    }

    @Test
    void addressesAndHeadersHaveAnEnd() {
        for (String start :
                List.of("GET /vi/?q=" + "a".repeat(200_000), "GET /api/v1/products?q=" + "a".repeat(200_000))) {
            try (RawClient client = new RawClient()) {
                assertThat(client.say(start + " HTTP/1.1\r\n" + HOST + "\r\n").status())
                        .isLessThan(500);
            }
        }
        try (RawClient client = new RawClient()) {
            client.say("GET /vi/ HTTP/1.1\r\n" + HOST + "X-Much: " + "a".repeat(500_000) + "\r\n\r\n");
            assertThat(client.status()).isLessThan(500);
        }
        try (RawClient client = new RawClient()) {
            client.say("GET /vi/ HTTP/1.1\r\n" + HOST + "X-Many: a\r\n".repeat(20_000) + "\r\n");
            assertThat(client.status()).isLessThan(500);
        }
        othersAreServed();
    }

    @Test
    void whoDribblesKeepsNobodyWaiting() {
        List<RawClient> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 150; i++) {
                slow.add(new RawClient().say("GET /vi/ HTTP/1.1\r\nX-Slow: "));
            }
            for (int i = 0; i < 60; i++) {
                slow.add(new RawClient()
                        .say("POST /api/v1/tokens HTTP/1.1\r\n" + JSON + "Content-Length: 10000\r\n\r\n{"));
            }
            for (int i = 0; i < 60; i++) {
                slow.add(new RawClient()
                        .say("POST /vi/account/sign-in HTTP/1.1\r\n" + HOST
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\na"));
            }
            for (int round = 0; round < 5; round++) {
                slow.forEach(client -> client.say("a"));
                othersAreServed();
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        } finally {
            slow.forEach(RawClient::close);
        }
        othersAreServed();
    }

    @Test
    void manyIdleConnectionsKeepNobodyOut() {
        List<RawClient> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 600; i++) {
                idle.add(new RawClient());
            }
            othersAreServed();
        } finally {
            idle.forEach(RawClient::close);
        }
    }

    private static void othersAreServed() {
        long begin = System.nanoTime();
        Api.anonymous().get("/products?size=5").expect(200);
        Api.as(Api.BUYER).get("/accounts/me").expect(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n";
    }

    private static String head(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? answer : answer.substring(0, end);
    }
}
