package vn.ketnoi.search.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.Found;
import vn.ketnoi.search.Highlight;
import vn.ketnoi.search.ProductSearch;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;

/** What the search boxes offer while somebody types. */
@Path("/search/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    private static final int MOST = 8;

    /** From here on a beginning says something. */
    private static final int LETTERS = 2;

    @Inject
    ProductSearch search;

    @Inject
    Language language;

    @Inject
    Messages messages;

    /**
     * @param group the kind as people call it
     * @param address of the page that shows it
     * @param parts the name in pieces, those that were typed apart from the rest
     */
    public record Suggestion(
            String kind,
            String group,
            @Nullable Long id,
            @Nullable String code,
            String name,
            String address,
            List<Highlight.Part> parts) {}

    public record Suggestions(List<Suggestion> items) {}

    @GET
    @Operation(
            summary = "What begins like this, kind by kind, with the letters that were typed; the same for everybody")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Suggestions.class)))
    public Response find(@QueryParam("q") @Nullable String text) {
        String typed = SearchResource.checked(text);
        long letters = typed.codePoints().filter(Character::isLetterOrDigit).count();
        List<Found> found = letters < LETTERS ? List.of() : search.suggest(typed, language.getCode(), MOST);
        Map<String, List<Suggestion>> kinds = new LinkedHashMap<>();
        found.forEach(f -> kinds.merge(f.kind(), List.of(suggestion(f, typed)), SuggestionsResource::joined));
        return Response.ok(new Suggestions(
                        kinds.values().stream().flatMap(List::stream).toList()))
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept-Language")
                .build();
    }

    private static List<Suggestion> joined(List<Suggestion> some, List<Suggestion> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Suggestion suggestion(Found found, String typed) {
        return new Suggestion(
                found.kind(),
                messages.of("search.kind." + found.kind()),
                found.id(),
                found.code(),
                found.name(),
                address(found),
                Highlight.of(found.name(), typed));
    }

    /** The page of a kind; a kind that has none yet is looked for by its name. */
    private String address(Found found) {
        String search = "/" + language.getCode() + "/search/";
        return switch (found.kind()) {
            case "product", "facility" -> search + found.kind() + "?id=" + found.id();
            case "category" -> search + "products?category=" + found.code();
            default ->
                "/" + language.getCode() + "/search?q=" + URLEncoder.encode(found.name(), StandardCharsets.UTF_8);
        };
    }
}
