package vn.ketnoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a call gave back. */
public record Answer(int status, String body, HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public long id() {
        return json().get("id").asLong();
    }

    /** The version for {@code If-Match}. */
    public String etag() {
        return header("ETag");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public Answer expect(int expected) {
        assertThat(status)
                .as(response.request().method() + " " + response.uri() + " → " + body)
                .isEqualTo(expected);
        return this;
    }

    /** Expects problem details that name the message key, wherever they name it. */
    public Answer expectProblem(int expected, String code) {
        expect(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(body).contains("\"code\":\"" + code + "\"");
        return this;
    }
}
