package vn.ketnoi.programme.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.ketnoi.programme.TrackerVerdict;

/**
 * A tracker that speaks DHIS2's data value sets. One value a request. A value that came down to nothing is retracted with
 * {@code importStrategy=DELETE}, since DHIS2 drops zeros of elements that do not keep them and would keep the old value.
 */
final class Dhis2Tracker implements Tracker {

    private final HttpClient client;
    private final String address;
    private final String dataSet;
    private final String authorization;
    private final Duration patience;

    /**
     * @param authorization the header's whole value, empty for none
     * @param patience how long the whole answer may take
     */
    Dhis2Tracker(String address, String dataSet, String authorization, Duration connect, Duration patience) {
        this.client = HttpClient.newBuilder().connectTimeout(connect).build();
        this.address = address;
        this.dataSet = dataSet;
        this.authorization = authorization;
        this.patience = patience;
    }

    @Override
    public String name() {
        return address;
    }

    @Override
    public TrackerAnswer put(TrackerKey key, long value) {
        return send("CREATE_AND_UPDATE", key, value);
    }

    @Override
    public TrackerAnswer retract(TrackerKey key) {
        TrackerAnswer answer = send("DELETE", key, 0);
        boolean taken = answer.verdict() == TrackerVerdict.ACCEPTED || answer.verdict() == TrackerVerdict.UNCHANGED;
        return taken ? TrackerAnswer.of(TrackerVerdict.RETRACTED) : answer;
    }

    private TrackerAnswer send(String strategy, TrackerKey key, long value) {
        CompletableFuture<HttpResponse<String>> answer;
        try {
            answer = client.sendAsync(
                    request(strategy, body(key, value)), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new TrackerAnswer(TrackerVerdict.MALFORMED, null, e.getMessage());
        }
        try {
            // Not the request's own timeout: that ends with the header of the answer, and the rest may hang.
            HttpResponse<String> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Dhis2Answer.read(response.statusCode(), response.body());
        } catch (TimeoutException e) {
            return TrackerAnswer.of(TrackerVerdict.TOO_SLOW);
        } catch (ExecutionException e) {
            return new TrackerAnswer(TrackerVerdict.UNREACHABLE, null, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return TrackerAnswer.of(TrackerVerdict.UNREACHABLE);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String strategy, JsonObject body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address + "/api/dataValueSets?importStrategy=" + strategy + "&idScheme=code"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    private JsonObject body(TrackerKey key, long value) {
        return Json.createObjectBuilder()
                .add("dataSet", dataSet)
                .add("period", key.period())
                .add("orgUnit", key.orgUnit())
                .add("attributeOptionCombo", key.attributeOptionCombo())
                .add(
                        "dataValues",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("dataElement", key.dataElement())
                                        .add("categoryOptionCombo", key.categoryOptionCombo())
                                        .add("value", Long.toString(value))))
                .build();
    }
}
