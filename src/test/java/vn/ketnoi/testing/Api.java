package vn.ketnoi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The portal's REST API as one person calls it. Bodies may be maps, lists, records or ready JSON text. */
public final class Api {

    public static final String DEMO_PASSWORD = "ketnoi-demo-2026";
    public static final String FACILITY = "cs.phuquoc@ketnoi.example";
    public static final String BUYER = "mua.hang@ketnoi.example";
    public static final String CENTRE = "ttkc.angiang@ketnoi.example";
    public static final String DEPARTMENT = "sct.angiang@ketnoi.example";
    public static final String MINISTRY = "bct@ketnoi.example";
    public static final String ORGANIZER = "hoi.cho@ketnoi.example";
    public static final String ADMINISTRATOR = "admin@ketnoi.example";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final @Nullable String token;
    private final Map<String, String> headers;

    /** Where the portal is that is called; null for the one all tests share. */
    private final @Nullable String portal;

    private final HttpClient http;

    private Api(@Nullable String portal, @Nullable String token, Map<String, String> headers) {
        this(HTTP, portal, token, headers);
    }

    private Api(HttpClient http, @Nullable String portal, @Nullable String token, Map<String, String> headers) {
        this.http = http;
        this.portal = portal;
        this.token = token;
        this.headers = headers;
    }

    public static Api anonymous() {
        return new Api(null, null, Map.of());
    }

    /** Nobody, at a portal of the test's own. */
    public static Api at(String portal) {
        return new Api(portal, null, Map.of());
    }

    /** The same portal as a person of the demo data. */
    public Api signedInAs(String email) {
        return new Api(portal, tokenOf(email, DEMO_PASSWORD), headers);
    }

    /** As a person of the demo data; the token is made once and kept. */
    public static Api as(String email) {
        return new Api(null, TOKENS.computeIfAbsent(email, e -> token(e, DEMO_PASSWORD)), Map.of());
    }

    public static Api withToken(String token) {
        return new Api(null, token, Map.of());
    }

    public static String token(String email, String password) {
        return anonymous().tokenOf(email, password);
    }

    private String tokenOf(String email, String password) {
        Map<String, String> credentials = Map.of("email", email, "password", password, "name", "test");
        return post("/tokens", credentials).expect(201).json().get("token").asString();
    }

    /** The same caller with one more header. */
    public Api with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Api(http, portal, token, Map.copyOf(more));
    }

    /**
     * The same caller with connections of its own: one that the portal closes, as it does after a body too large to read, can
     * be closed while the next call is about to use it.
     */
    public Api withOwnConnections() {
        return new Api(HttpClient.newHttpClient(), portal, token, headers);
    }

    /** The same caller, changing the version that an answer showed. */
    public Api changing(Answer seen) {
        return with("If-Match", seen.etag());
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), "application/json");
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), "application/json");
    }

    /** A body of any type, such as a picture or a CSV file. */
    public Answer send(String method, String path, byte[] body, String contentType) {
        return send(method, path, BodyPublishers.ofByteArray(body), contentType);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    /** What a call gives to keep, byte by byte. */
    public byte[] download(String path) {
        HttpResponse<byte[]> response =
                sent("GET", path, BodyPublishers.noBody(), null, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " → " + response.statusCode());
        }
        return response.body();
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, @Nullable String contentType) {
        HttpResponse<String> response = sent(method, path, body, contentType, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response);
    }

    private <T> HttpResponse<T> sent(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            @Nullable String contentType,
            HttpResponse.BodyHandler<T> answer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create((portal == null ? TestPortal.url() : portal) + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            return http.send(request.build(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
