package vn.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.launcher.Database;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.launcher.Settings;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;
import vn.ketnoi.testing.TestPortal;

/** The backup of src/docs/RUNNING.md, restored into an empty database: the same pages, and the same search once it is built. */
@DisabledIfSystemProperty(
        named = "ketnoi.test.url",
        matches = ".+",
        disabledReason = "needs the database of a portal of its own")
class BackupIT {

    private static final String RESTORED = "ketnoi_restored";
    private static final List<String> ASKED =
            List.of("nước mắm", "nuoc mam", "gốm", "lụa", "tiêu Phú Quốc", "mây tre", "dừa", "máy", "cà phê", "chè");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aRestoredPortalShowsAndFindsTheSame() throws Exception {
        Portal original = TestPortal.portal();
        List<String> addresses = addresses(original.baseUrl());
        Map<String, String> pages = pages(original.baseUrl(), addresses);
        Map<String, List<Long>> found = found(original.baseUrl());
        Path backup = Path.of("target", "backup.sql").toAbsolutePath();
        DatabaseAddress restored = restore(original.database(), original.databaseAddress(), backup);
        Settings settings = Settings.read()
                .withPort(0)
                .withData(Path.of("target", "backup-data").toAbsolutePath())
                .withClean(true)
                .withDemo(false)
                .withServers(restored, original.searchUrl())
                .withPassedOn(Map.of("KETNOI_SEARCH_PREFIX", "restored"));
        try (Portal copy = Portal.start(settings)) {
            Eventually.within(
                    Duration.ofMinutes(2),
                    () -> assertThat(found(copy.baseUrl())).as("search").isEqualTo(found));
            pages(copy.baseUrl(), addresses)
                    .forEach((address, page) -> assertThat(page).as(address).isEqualTo(pages.get(address)));
        }
    }

    /** What a visitor comes across from the front door: lists, and everything the first lists lead to. */
    private static List<String> addresses(String portal) {
        List<String> all = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            all.addAll(List.of(
                    "/" + language + "/",
                    "/" + language + "/programme/progress",
                    "/" + language + "/search/products",
                    "/" + language + "/search/products?page=1"));
            Api.at(portal)
                    .get("/products?size=30")
                    .json()
                    .get("items")
                    .forEach(p -> all.add(
                            "/" + language + "/search/product?id=" + p.get("id").asLong()));
            Api.at(portal)
                    .get("/facilities?size=30")
                    .json()
                    .get("items")
                    .forEach(f -> all.add("/" + language + "/search/facility?id="
                            + f.get("id").asLong()));
        }
        all.addAll(List.of(
                "/api/v1/indicators", "/api/v1/programmes", "/api/v1/categories", "/api/v1/facilities?size=100"));
        return all;
    }

    private Map<String, String> pages(String portal, List<String> addresses) throws IOException, InterruptedException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String address : addresses) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(portal + address)).build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            pages.put(address, lasting(answer.body()).replace(portal, ""));
        }
        return pages;
    }

    /** Without what is new with each start or each call: the addresses of style sheets, and what only this page may run. */
    private static String lasting(String page) {
        return page.replaceAll("\\?v=\\w+", "").replaceAll("(nonce|<script id)=\"[\\w-]+\"", "");
    }

    private static Map<String, List<Long>> found(String portal) {
        Map<String, List<Long>> found = new LinkedHashMap<>();
        for (String text : ASKED) {
            String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
            JsonNode page = Api.at(portal)
                    .get("/products?size=50&q=" + query)
                    .expect(200)
                    .json();
            assertThat(page.get("plain").asBoolean())
                    .as("answered without search")
                    .isFalse();
            List<Long> ids = new ArrayList<>(List.of(page.get("total").asLong()));
            page.get("items").forEach(i -> ids.add(i.get("id").asLong()));
            found.put(text, ids);
        }
        return found;
    }

    private static DatabaseAddress restore(Database database, DatabaseAddress address, Path backup)
            throws IOException, InterruptedException {
        run(
                address,
                null,
                backup,
                database.dumper().toString(),
                "--single-transaction",
                "--skip-ssl",
                "--hex-blob",
                "--no-tablespaces",
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--user=" + address.user(),
                "ketnoi");
        String client = database.client().toString();
        List<String> there = List.of(
                client, "--skip-ssl", "--host=127.0.0.1", "--port=" + database.port(), "--user=" + address.user());
        List<String> empty = new ArrayList<>(there);
        empty.add("--execute=DROP DATABASE IF EXISTS " + RESTORED + "; CREATE DATABASE " + RESTORED
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        run(address, null, null, empty.toArray(String[]::new));
        List<String> into = new ArrayList<>(there);
        into.add(RESTORED);
        run(address, backup, null, into.toArray(String[]::new));
        String url = address.jdbcUrl().replace("/ketnoi?", "/" + RESTORED + "?");
        return new DatabaseAddress(url, address.user(), address.password());
    }

    private static void run(
            DatabaseAddress address,
            @org.jspecify.annotations.Nullable Path in,
            @org.jspecify.annotations.Nullable Path out,
            String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("MYSQL_PWD", address.password());
        Path errors = Files.createTempFile("backup", ".log");
        builder.redirectError(errors.toFile());
        if (in != null) {
            builder.redirectInput(in.toFile());
        }
        builder.redirectOutput(
                out == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(out.toFile()));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    }
}
