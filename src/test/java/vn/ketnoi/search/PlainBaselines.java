package vn.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.launcher.DatabaseAddress;
import vn.ketnoi.launcher.Portal;

/** Two searches as anybody sets them up in an hour, over the same products: Elasticsearch with its defaults, and SQL. */
final class PlainBaselines {

    private static final String INDEX = "/plain-baseline";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String elasticsearch;
    private final DatabaseAddress database;
    private final Set<String> skus;

    private PlainBaselines(Portal portal, Set<String> skus) {
        this.elasticsearch = portal.searchUrl();
        this.database = portal.databaseAddress();
        this.skus = skus;
    }

    static PlainBaselines over(Portal portal, Set<String> skus) {
        PlainBaselines baselines = new PlainBaselines(portal, skus);
        baselines.fill();
        return baselines;
    }

    private void fill() {
        StringBuilder bulk = new StringBuilder();
        for (List<String> row : query(
                "SELECT p.sku, p.name_vi, p.name_en, p.description_vi, p.description_en, f.name_vi FROM product p"
                        + " JOIN facility f ON f.id = p.facility_id WHERE p.status = 'PUBLISHED'",
                List.of())) {
            bulk.append("{\"index\":{}}\n")
                    .append(JSON.writeValueAsString(Map.of("sku", row.get(0), "texts", row.subList(1, row.size()))))
                    .append('\n');
        }
        call("DELETE", INDEX, "");
        call("POST", INDEX + "/_bulk?refresh=true", bulk.toString());
    }

    /** A match over all texts, analysed and ranked by the defaults. */
    List<String> elasticsearch(String text) {
        String body = JSON.writeValueAsString(
                Map.of("size", 100, "query", Map.of("match", Map.of("texts", text)), "_source", List.of("sku")));
        List<String> found = new ArrayList<>();
        for (JsonNode hit : call("POST", INDEX + "/_search", body).get("hits").get("hits")) {
            found.add(hit.get("_source").get("sku").asString());
        }
        return found.stream().filter(skus::contains).toList();
    }

    /** Every word somewhere in a name, accents or not; the newest first. */
    List<String> sql(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        String each =
                " AND (p.name_vi COLLATE utf8mb4_unicode_520_ci LIKE ? OR p.name_en COLLATE utf8mb4_unicode_520_ci LIKE ?)";
        List<String> values = words.stream()
                .flatMap(word -> List.of("%" + word + "%", "%" + word + "%").stream())
                .toList();
        return query(
                        "SELECT p.sku FROM product p WHERE p.status = 'PUBLISHED'" + each.repeat(words.size())
                                + " ORDER BY p.published_at DESC, p.id DESC LIMIT 100",
                        values)
                .stream()
                .map(row -> row.get(0))
                .filter(skus::contains)
                .toList();
    }

    private List<List<String>> query(String sql, List<String> values) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        String value = result.getString(i);
                        row.add(value == null ? "" : value);
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode call(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(elasticsearch + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return JSON.readTree(
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
