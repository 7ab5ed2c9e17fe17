package vn.ketnoi.search.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.Found;
import vn.ketnoi.search.IndexCheck;
import vn.ketnoi.search.IndexStatus;
import vn.ketnoi.search.MixedPage;
import vn.ketnoi.search.MixedQuery;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSearch;
import vn.ketnoi.search.SearchIndexes;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.Language;

/** Search over all kinds, and looking after its indexes, for programs. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    ProductSearch search;

    @Inject
    SearchIndexes indexes;

    @Inject
    Language language;

    /**
     * @param kinds how many there are of each kind, whichever is asked for
     * @param near whether nothing is what was asked for, and these are like it
     */
    public record Answer(
            long total,
            List<Found> items,
            Map<String, Long> kinds,
            @Nullable String meant,
            boolean near,
            boolean plain) {}

    @GET
    @Operation(summary = "Products, facilities and categories ranked together, each with its kind")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "product, facility or category: only of that kind")
    public Answer find(
            @QueryParam("q") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("20") String size) {
        String typed = checked(text);
        if (typed.isEmpty()) {
            throw RejectedException.field("q", "check.NotBlank");
        }
        MixedPage found = search.findAll(new MixedQuery(
                typed, language.getCode(), Kinds.read(kind), number("page", page), number("size", size)));
        return new Answer(
                found.total(),
                found.items().stream().map(MixedPage.Item::found).toList(),
                found.kinds(),
                found.meant(),
                found.near(),
                found.plain());
    }

    @POST
    @Path("/rebuild")
    @Operation(summary = "Has the indexes built anew; searching goes on meanwhile")
    public Response rebuild() {
        return Response.accepted(indexes.rebuild()).build();
    }

    @GET
    @Path("/rebuild")
    @Operation(summary = "How far the builds of the indexes are")
    public List<IndexStatus> status() {
        return indexes.status();
    }

    /** @param running whether a comparison has been asked for or is under way */
    public record Comparisons(boolean running, List<IndexCheck> items) {}

    @POST
    @Path("/comparison")
    @Operation(summary = "Has the indexes compared with the database, and what differs mended")
    public Response compare() {
        indexes.compare();
        return Response.accepted(comparisons()).build();
    }

    @GET
    @Path("/comparison")
    @Operation(
            summary =
                    "The last comparisons of the indexes with the database: how far they are, what they found and mended")
    public Comparisons comparisons() {
        return new Comparisons(indexes.isComparing(), indexes.comparisons());
    }

    static String checked(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.length() > ProductQuery.MAX_TEXT) {
            throw RejectedException.field("q", "search.text.long", ProductQuery.MAX_TEXT);
        }
        return typed;
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw RejectedException.field(name, "search.number");
        }
    }
}
