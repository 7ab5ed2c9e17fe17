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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal's pages as one person reads them, without a browser: no scripts, and redirects are answers. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    /** PrimeFaces wants it back before it writes scripts into an answer. */
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static final String SIGN_IN = "/vi/account/sign-in";

    private final HttpClient http;
    private final String portal;

    private Visitor(String portal) {
        this.portal = portal;
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public static Visitor anonymous() {
        return at(TestPortal.url());
    }

    /** At a portal of the test's own. */
    public static Visitor at(String portal) {
        return new Visitor(portal);
    }

    public static Visitor signedIn(String email) {
        Visitor visitor = anonymous();
        assertThat(visitor.signIn(email)).as(email + " signs in").endsWith("/account/workspace");
        return visitor;
    }

    /** Gives the password; answers where that leads, or what the page says when it leads nowhere. */
    public String signIn(String email) {
        return submit(SIGN_IN, "form", "submit", Map.of("email", email, "password", Api.DEMO_PASSWORD));
    }

    /** Opens a page, fills its form and presses a button; answers where that leads, or the page when it leads nowhere. */
    public String submit(String page, String form, String button, Map<String, String> typed) {
        return submit(page, get(page).body(), form, button, typed);
    }

    /** As {@link #submit(String, String, String, Map)}, on a page that is open. */
    public String submit(String page, String open, String form, String button, Map<String, String> typed) {
        Matcher state = VIEW_STATE.matcher(open);
        assertThat(state.find()).as(page + " has a form: " + open).isTrue();
        Map<String, String> fields = new HashMap<>();
        typed.forEach((field, value) -> fields.put(form + ":" + field, value));
        fields.putAll(Map.of(form, form, form + ":" + button, "", "jakarta.faces.ViewState", state.group(1)));
        Matcher nonce = NONCE.matcher(open);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        HttpResponse<String> answer = post(page, fields);
        return answer.headers().firstValue("Location").orElseGet(answer::body);
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
        return send(HttpRequest.newBuilder(URI.create(portal + address)));
    }

    /** As a form is sent; what is not a form of ours lacks the state of its view. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(portal + address))
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
