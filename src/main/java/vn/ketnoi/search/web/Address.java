package vn.ketnoi.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a result page, which holds its whole state, and the addresses one step away from it. */
final class Address {

    private static final Set<String> KEPT = Set.of(
            "q",
            "category",
            "province",
            "processing",
            "certificate",
            "priceRange",
            "minOrderRange",
            "facilityKind",
            "verified",
            "exportReady",
            "minOrder",
            "priceMin",
            "priceMax",
            "facility",
            "sort",
            "size",
            "view",
            "kind",
            "id");

    private final String path;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    Address(String path, Map<String, String[]> given) {
        this.path = path;
        given.forEach((name, values) -> {
            if (KEPT.contains(name)) {
                List<String> kept = new ArrayList<>(List.of(values));
                kept.removeIf(String::isBlank);
                parameters.put(name, kept);
            }
        });
    }

    /** Every value of each parameter. */
    Map<String, List<String>> parameters() {
        return parameters;
    }

    String without(String name, String value) {
        return with(
                name,
                parameters.getOrDefault(name, List.of()).stream()
                        .filter(v -> !v.equals(value))
                        .toList());
    }

    /** The parameters with the page that is asked for, which belongs to no other address. */
    Map<String, List<String>> withPage(@Nullable String page) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        if (page != null) {
            all.put("page", List.of(page));
        }
        return all;
    }

    /** The same results, shown otherwise. */
    String viewed(String view) {
        return with("view", List.of(view));
    }

    /** Of the same results those of one kind, or all. */
    String kind(@Nullable String kind) {
        return with("kind", kind == null ? List.of() : List.of(kind));
    }

    /** The same results, another page of them. */
    String page(int page) {
        return with("page", page == 0 ? List.of() : List.of(Integer.toString(page)));
    }

    /** Only what was typed. */
    String unfiltered() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        kept.put("q", parameters.getOrDefault("q", List.of()));
        return written(kept);
    }

    private String with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, values);
        return written(changed);
    }

    private String written(Map<String, List<String>> all) {
        String query = all.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
