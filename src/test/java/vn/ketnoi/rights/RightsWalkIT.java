package vn.ketnoi.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.account.Role;
import vn.ketnoi.rights.RightsTable.Line;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.TestPortal;
import vn.ketnoi.testing.Visitor;

/**
 * Every page and every call of the API, as nobody and as everybody, with records that are one's own and others'. What is
 * expected stands in {@code rights.txt}; what is not in it fails.
 */
class RightsWalkIT {

    private static final Logger LOG = Logger.getLogger(RightsWalkIT.class.getName());
    private static final String API = "/api/v1";

    private static final RightsTable TABLE = RightsTable.read();

    @SuppressWarnings("NullAway.Init")
    private static RightsWorld world;

    @BeforeAll
    static void make() {
        world = new RightsWorld();
    }

    @Test
    void everyCallThatIsDescribedIsInTheTable() throws IOException, InterruptedException {
        HttpRequest description = HttpRequest.newBuilder(URI.create(TestPortal.url() + "/openapi"))
                .header("Accept", "application/json")
                .build();
        JsonNode paths = new JsonMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(description, HttpResponse.BodyHandlers.ofString())
                        .body())
                .get("paths");
        Set<String> calls = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .map(call -> call.getKey().toUpperCase(Locale.ROOT))
                .filter(Set.of("GET", "POST", "PUT", "DELETE", "PATCH")::contains)
                .forEach(method -> calls.add(
                        method + " " + path.getKey().replaceFirst("^" + API, "").replaceAll("\\{[^}]*}", "{}"))));
        assertThat(TABLE.subjects(false))
                .as("the calls of rights.txt and those of /openapi")
                .isEqualTo(calls);
    }

    @Test
    void pages() {
        Map<Caller, Visitor> visitors = EnumSet.allOf(Caller.class).stream()
                .collect(Collectors.toMap(
                        c -> c, c -> c == Caller.NOBODY ? Visitor.anonymous() : Visitor.signedIn(world.email(c))));
        walk(true, (caller, line) -> {
            HttpResponse<String> page =
                    Objects.requireNonNull(visitors.get(caller)).get("/vi" + world.fill(line.address()));
            String led = page.headers().firstValue("Location").orElse("");
            return page.statusCode() == 302 && led.contains("/account/sign-in") ? 401 : page.statusCode();
        });
    }

    @Test
    void calls() {
        walk(false, (caller, line) -> answer(caller, line).status());
    }

    /** Nothing is changed by it: the version is one that no record has, and the body says nothing. */
    private static Answer answer(Caller caller, Line line) {
        Api api = caller == Caller.NOBODY ? Api.anonymous() : Api.as(world.email(caller));
        String address = world.fill(line.address());
        if (line.method().equals("GET")) {
            return api.get(address);
        }
        String body = line.body().isEmpty() ? "{}" : world.fill(line.body());
        String type = body.startsWith("{") ? "application/json" : "application/octet-stream";
        return api.with("If-Match", "\"999999\"")
                .send(line.method(), address, body.getBytes(StandardCharsets.UTF_8), type);
    }

    private static void walk(boolean pages, BiFunction<Caller, Line, Integer> call) {
        List<Line> lines =
                TABLE.lines().stream().filter(l -> l.isPage() == pages).toList();
        List<String> failed = new ArrayList<>();
        List<String> paste = new ArrayList<>();
        for (Line line : lines) {
            StringBuilder marks = new StringBuilder();
            for (Caller caller : TABLE.callers()) {
                int status = call.apply(caller, line);
                marks.append(mark(status));
                if (status >= 500) {
                    failed.add(status + " for " + caller + ": " + line.method() + " " + line.address());
                }
            }
            if (!line.marks().contentEquals(marks)) {
                paste.add(line.withMarks(marks.toString()));
            }
        }
        int callers = TABLE.callers().size();
        LOG.info(() -> "walked " + lines.size() + (pages ? " pages × " : " calls × ") + callers + " callers ("
                + Role.values().length + " roles and nobody) = " + lines.size() * callers);
        assertThat(failed).isEmpty();
        assertThat(paste).as("what rights.txt would have to say").isEmpty();
    }

    private static char mark(int status) {
        return switch (status) {
            case 401 -> '!';
            case 403 -> '-';
            case 404 -> '?';
            default -> '+';
        };
    }
}
