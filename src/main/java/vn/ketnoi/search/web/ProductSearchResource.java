package vn.ketnoi.search.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.search.Found;
import vn.ketnoi.search.ProductFacet;
import vn.ketnoi.search.ProductHit;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductSearch;
import vn.ketnoi.web.Language;

/** Finding products, for programs. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
public class ProductSearchResource {

    private static final int DEFAULT_SIZE = 20;
    private static final int SUGGESTIONS = 8;

    @Inject
    ProductSearch search;

    @Inject
    AddressReader reader;

    @Inject
    FacetLabels labels;

    @Inject
    Language language;

    /** A result in the caller's language; what is missing is not stated. */
    public record Item(
            long id,
            String sku,
            String name,
            FacilityName facility,
            @Nullable String province,
            @Nullable String category,
            @Nullable BigDecimal price,
            @Nullable String currency,
            @Nullable String unit,
            @Nullable BigDecimal minOrder,
            @Nullable ProcessingLevel processing,
            boolean exportReady,
            @Nullable String picture) {}

    public record FacilityName(long id, String name, boolean verified) {}

    public record Answer(
            long total,
            List<Item> items,
            Map<String, List<FacetLabels.Value>> facets,
            @Nullable String cursor,
            @Nullable String meant,
            boolean near,
            boolean plain) {}

    public record Suggestions(List<Found> items) {}

    @GET
    @Operation(summary = "Finds published products; a repeated parameter is or-ed")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "what is looked for, with or without accents")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "code of a category of either level")
    @Parameter(name = "province", in = ParameterIn.QUERY, description = "code of one of the 34 provinces")
    @Parameter(name = "processing", in = ParameterIn.QUERY, description = "RAW, PRIMARY, DEEP or FINE")
    @Parameter(
            name = "certificate",
            in = ParameterIn.QUERY,
            description = "a kind of certificate that counts today, such as ocop-4, typical-province or iso-22000")
    @Parameter(
            name = "priceRange",
            in = ParameterIn.QUERY,
            description = "in dong, as the facet names them: -50000, 50000-200000, …, 100000000-")
    @Parameter(name = "minOrderRange", in = ParameterIn.QUERY, description = "as the facet names them: -10, 10-50, …")
    @Parameter(name = "facilityKind", in = ParameterIn.QUERY)
    @Parameter(name = "verified", in = ParameterIn.QUERY, description = "true or false")
    @Parameter(name = "exportReady", in = ParameterIn.QUERY, description = "true or false")
    @Parameter(name = "minOrder", in = ParameterIn.QUERY, description = "largest minimum order that will do")
    @Parameter(name = "priceMin", in = ParameterIn.QUERY, description = "in dong")
    @Parameter(name = "priceMax", in = ParameterIn.QUERY, description = "in dong")
    @Parameter(name = "facility", in = ParameterIn.QUERY, description = "id of a facility")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "relevance, newest, priceAsc, priceDesc or minOrder")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0, within the first 10,000 results")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 100")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the answer before, to go on after it")
    public Answer find(@Context UriInfo address) {
        reader.refuseUnknown(address.getQueryParameters().keySet());
        ProductPage page = search.find(reader.read(address.getQueryParameters(), DEFAULT_SIZE));
        Map<String, List<FacetLabels.Value>> facets = new LinkedHashMap<>();
        for (ProductFacet facet : ProductFacet.values()) {
            facets.put(facet.word(), labels.of(facet, page.facet(facet)));
        }
        return new Answer(
                page.total(),
                page.items().stream().map(this::item).toList(),
                facets,
                page.cursor(),
                page.meant(),
                page.near(),
                page.plain());
    }

    @GET
    @Path("/suggest")
    @Operation(summary = "What begins like this: products, categories and facilities, each with its kind")
    public Suggestions suggest(@QueryParam("q") @Nullable String text) {
        String typed = SearchResource.checked(text);
        return new Suggestions(typed.isEmpty() ? List.of() : search.suggest(typed, language.getCode(), SUGGESTIONS));
    }

    private Item item(ProductHit hit) {
        ProductHit.Shown s = hit.shown();
        return new Item(
                hit.id(),
                s.sku(),
                hit.name(language.getCode()),
                new FacilityName(s.facility(), hit.facilityName(language.getCode()), s.verified()),
                s.province(),
                s.category(),
                s.price(),
                s.currency(),
                s.unit(),
                s.minOrder(),
                s.processing(),
                s.exportReady(),
                s.picture() == null ? null : "/media/" + s.picture() + "/small");
    }
}
