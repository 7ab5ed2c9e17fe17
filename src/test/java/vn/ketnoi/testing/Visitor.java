package vn.ketnoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal's pages as one person reads them, without a browser: no scripts, and redirects are answers. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String SIGN_IN = "/vi/account/sign-in";

    private final HttpClient http;

    private Visitor() {
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public static Visitor anonymous() {
        return new Visitor();
    }

    public static Visitor signedIn(String email) {
        Visitor visitor = new Visitor();
        Matcher state = VIEW_STATE.matcher(visitor.get(SIGN_IN).body());
        assertThat(state.find()).as("the sign-in page has a form").isTrue();
        HttpResponse<String> answer = visitor.post(
                SIGN_IN,
                Map.of(
                        "form",
                        "form",
                        "form:email",
                        email,
                        "form:password",
                        Api.DEMO_PASSWORD,
                        "form:submit",
                        "",
                        "jakarta.faces.ViewState",
                        state.group(1)));
        assertThat(answer.headers().firstValue("Location"))
                .as(email + " signs in")
                .hasValueSatisfying(at -> assertThat(at).endsWith("/account/workspace"));
        return visitor;
    }

    /** The cookie that says who this is, or empty. */
    public String sessionId() {
        return ((CookieManager) http.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(c -> c.getName().equals("JSESSIONID"))
                        .map(java.net.HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(TestPortal.url() + address)));
    }

    /** As a form is sent; what is not a form of ours lacks the state of its view. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(TestPortal.url() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
