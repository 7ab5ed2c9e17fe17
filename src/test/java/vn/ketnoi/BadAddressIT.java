package vn.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.BadInputs.Forms;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.Visitor;

/**
 * Rubbish in every address that a page reads: what its filters send, and what people and programs make of a link. A page
 * shows itself without it, says that there is no such thing, or says no; it never fails.
 */
class BadAddressIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern READ = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern SENT = Pattern.compile("<(?:input|select)\\b[^>]*\\bname=\"(\\w+)\"");

    /** What pages read without naming it in their metadata. */
    private static final Map<String, List<String>> BESIDES = Map.of(
            "/search/products",
                    List.of("page", "category", "province", "processing", "exportReady", "verified", "view", "lang"),
            "/search", List.of("q", "kind", "page"),
            "/search/facilities", List.of("page"),
            "/search/compare", List.of("id"),
            "/search/product", List.of("id"),
            "/search/facility", List.of("id", "page"),
            "/sorry", List.of("status", "reference"));

    private static final List<String> RUBBISH = List.of(
            "",
            "abc",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "2026-02-30",
            "%",
            "\u0000\u202e",
            "'; DROP TABLE product; --",
            "\"><script>alert(1)</script>#{1+1}",
            "x".repeat(6_000));

    private static List<Visitor> people = List.of();

    @BeforeAll
    static void everybody() {
        people = Stream.concat(
                        Stream.of(Visitor.anonymous()),
                        Stream.of(new Records().maker, Api.BUYER, Api.CENTRE, Api.MINISTRY, Api.ADMINISTRATOR)
                                .map(Visitor::signedIn))
                .toList();
    }

    static Stream<String> addresses() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            TreeMap<String, TreeSet<String>> read = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml"))
                    .filter(f -> !f.startsWith(PAGES.resolve("WEB-INF")))
                    .toList()) {
                String page = "/" + PAGES.relativize(file).toString().replace(".xhtml", "");
                String text = Files.readString(file);
                TreeSet<String> names = new TreeSet<>(BESIDES.getOrDefault(page, List.of()));
                Stream.of(READ, SENT).forEach(p -> p.matcher(text).results().forEach(m -> names.add(m.group(1))));
                if (!names.isEmpty()) {
                    read.put(page, names);
                }
            }
            return read.entrySet().stream()
                    .flatMap(page -> page.getValue().stream().map(name -> page.getKey() + "?" + name + "="))
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @Forms({
        "audit/list get",
        "facility/list form",
        "home get",
        "notice/mails get",
        "programme/figures get",
        "programme/outcomes get",
        "programme/progress get",
        "search/facilities get",
        "search/products get",
        "templates/header get"
    })
    void rubbish(String address) {
        Visitor reader = people.stream()
                .filter(p -> p.get("/vi" + address.replaceAll("\\?.*", "")).statusCode() == 200)
                .findFirst()
                .orElse(people.get(0));
        String language = "vi";
        for (String text : RUBBISH) {
            language = language.equals("vi") ? "en" : "vi";
            String asked = "/" + language + address + URLEncoder.encode(text, StandardCharsets.UTF_8);
            HttpResponse<String> answer = reader.get(asked);
            assertThat(answer.statusCode()).as(asked).isIn(200, 302, 400, 404, 414);
            assertThat(answer.body()).as(asked).doesNotContain("Exception", "\tat ", "vn.ketnoi.", "<script>alert(1)");
            if (answer.statusCode() == 200 || answer.statusCode() == 404) {
                assertThat(answer.body()).as(asked).contains("lang=\"" + language + "\"");
            }
        }
    }
}
