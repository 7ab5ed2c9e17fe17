package vn.ketnoi.prove;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.prove.ApiDescription.Operation;
import vn.ketnoi.prove.ApiDescription.Parameter;

/** Draws calls: an operation of the description, with values that fit, nearly fit, or come from somebody who means harm. */
final class Fuzzer {

    /** @param said the call in words, to repeat it by hand */
    record Call(HttpRequest request, String said) {}

    private static final List<String> TYPES = List.of(
            "application/json", "text/plain", "application/xml", "application/json; charset=utf-16", "nonsense", "*/*");
    private static final List<String> ACCEPTED =
            List.of("application/json", "*/*", "text/html", "image/png", "nonsense/;;;q=x");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "BREW");

    /** With its headers a longer one is refused by the server, before the portal: {@code BadClientIT}'s too. */
    private static final int LONGEST_ADDRESS = 3_000;

    private final ApiDescription description;
    private final String portal;
    private final Seeded chance;

    Fuzzer(ApiDescription description, String portal, Seeded chance) {
        this.description = description;
        this.portal = portal;
        this.chance = chance;
    }

    Call draw(@Nullable String token) {
        Operation operation = chance.pick(description.operations());
        String method = chance.chance(97) ? operation.method() : chance.pick(METHODS);
        String address = address(operation);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal + address)).timeout(Duration.ofSeconds(20));
        headers(operation, request, token);
        String body = body(operation, method, request);
        return new Call(request.build(), method + " " + shortened(address) + " " + shortened(body));
    }

    private String address(Operation operation) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", encoded(value(parameter)));
            } else if (parameter.in().equals("query") && chance.chance(50)) {
                int times = chance.chance(4) ? 40 : 1;
                for (int i = 0; i < times; i++) {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(parameter.name())
                            .append('=')
                            .append(encoded(value(parameter)));
                }
            }
        }
        String address = path + query;
        return address.length() > LONGEST_ADDRESS
                ? address.substring(0, LONGEST_ADDRESS).replaceAll("%.?$", "")
                : address;
    }

    private String value(Parameter parameter) {
        if (parameter.number() && chance.chance(75)) {
            return Integer.toString(chance.below(chance.chance(50) ? 12 : 400));
        }
        return chance.nastyText();
    }

    /** An empty segment would be another address. */
    private static String encoded(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.isEmpty() ? "%20" : encoded;
    }

    private void headers(Operation operation, HttpRequest.Builder request, @Nullable String token) {
        if (token != null) {
            request.header(
                    "Authorization", chance.chance(97) ? "Bearer " + token : harmless("Bearer " + chance.nastyText()));
        }
        boolean versioned =
                operation.parameters().stream().anyMatch(p -> p.name().equals("If-Match"));
        if (versioned && chance.chance(85)) {
            request.header(
                    "If-Match", chance.chance(70) ? "\"" + chance.below(4) + "\"" : harmless(chance.nastyText()));
        }
        if (chance.chance(30)) {
            request.header(
                    "Idempotency-Key", chance.chance(50) ? "key-" + chance.below(50) : harmless(chance.nastyText()));
        }
        if (chance.chance(10)) {
            request.header("Accept", chance.pick(ACCEPTED));
        }
        if (chance.chance(10)) {
            request.header("Accept-Language", harmless(chance.nastyText()));
        }
        if (chance.chance(5)) {
            request.header("X-Request-Id", harmless(chance.nastyText()));
        }
    }

    /** What the client lets out of the house; the rest is {@code BadClientIT}'s. */
    private static String harmless(String value) {
        String visible = value.replaceAll("[^\\x20-\\x7e]", "?");
        return visible.length() > 1_000 ? visible.substring(0, 1_000) : visible;
    }

    private String body(Operation operation, String method, HttpRequest.Builder request) {
        if (operation.bodies().isEmpty() && chance.chance(method.equals("GET") ? 99 : 90)) {
            request.method(method, BodyPublishers.noBody());
            return "";
        }
        Map<String, JsonNode> bodies = operation.bodies();
        String type =
                bodies.isEmpty() || chance.chance(5) ? chance.pick(TYPES) : chance.pick(List.copyOf(bodies.keySet()));
        request.header("Content-Type", type);
        if (chance.chance(5) || !type.startsWith("application/json")) {
            byte[] bytes =
                    chance.chance(50) ? chance.bytes(4_000) : chance.nastyText().getBytes(StandardCharsets.UTF_8);
            request.method(method, BodyPublishers.ofByteArray(bytes));
            return type + " " + bytes.length + " bytes";
        }
        String text = json(bodies.get(type));
        request.method(method, publisher(text));
        return text;
    }

    private String json(@Nullable JsonNode schema) {
        String whole = schema == null ? "{}" : String.valueOf(description.value(schema, chance, 0));
        if (chance.chance(5)) {
            return whole.substring(0, chance.below(whole.length() + 1));
        }
        if (chance.chance(1)) {
            return "[".repeat(20_000);
        }
        if (chance.chance(1)) {
            return "{\"a\":".repeat(5_000);
        }
        return whole;
    }

    private static BodyPublisher publisher(String text) {
        return BodyPublishers.ofString(text);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
    }
}
