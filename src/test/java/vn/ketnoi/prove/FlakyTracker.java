package vn.ketnoi.prove;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as much of DHIS2 as the portal does, keeps what it took, and fails every fourth time, also after it has taken it. */
final class FlakyTracker {

    private static final String TAKEN = "{\"status\":\"SUCCESS\",\"importCount\":{\"imported\":%d,\"updated\":0,"
            + "\"ignored\":0,\"deleted\":%d},\"conflicts\":[]}";
    private static final int FAILURES_IN_HUNDRED = 25;

    private final Seeded chance = new Seeded("tracker");
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Long> values = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpServer server;

    FlakyTracker() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "tracker");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/api/dataValueSets", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it holds, by data element, period and unit. */
    Map<String, Long> values() {
        return Map.copyOf(values);
    }

    int failures() {
        return failures.get();
    }

    static String key(String element, String period, String unit) {
        return element + " " + period + " " + unit;
    }

    private void answer(HttpExchange exchange) throws IOException {
        int draw;
        synchronized (chance) {
            draw = chance.below(100);
        }
        if (draw >= FAILURES_IN_HUNDRED) {
            say(exchange, 200, take(exchange));
            return;
        }
        failures.incrementAndGet();
        switch (draw % 4) {
            case 0 -> say(exchange, 503, "");
            case 1 -> say(exchange, 429, "");
            case 2 -> exchange.close();
            default -> {
                take(exchange);
                exchange.close();
            }
        }
    }

    private String take(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
        JsonNode value = body.get("dataValues").get(0);
        String key = key(
                value.get("dataElement").asString(),
                body.get("period").asString(),
                body.get("orgUnit").asString());
        boolean delete = exchange.getRequestURI().getQuery().contains("importStrategy=DELETE");
        if (delete) {
            values.remove(key);
        } else {
            values.put(key, Long.parseLong(value.get("value").asString()));
        }
        return TAKEN.formatted(delete ? 0 : 1, delete ? 1 : 0);
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
