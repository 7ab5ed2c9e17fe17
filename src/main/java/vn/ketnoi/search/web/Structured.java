package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.Page;

/** Pages as search engines read them (schema.org), safe inside a script element. What is not stated is left out. */
@RequestScoped
@Named
public class Structured {

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    Provinces provinces;

    @Inject
    Page page;

    /** The product and the way to it, in one: of several such scripts on a page PrimeFaces leaves only the last. */
    public String product(
            ProductView product, FacilityView facility, @Nullable String description, List<Category> categories) {
        return safe(Json.createArrayBuilder()
                .add(described(product, facility, description))
                .add(path(categories, product.name(language.getCode())))
                .build());
    }

    private JsonObjectBuilder described(ProductView product, FacilityView facility, @Nullable String description) {
        ProductDetails d = product.details();
        JsonObjectBuilder json = of("Product")
                .add("@context", "https://schema.org")
                .add("name", product.name(language.getCode()))
                .add("sku", d.sku())
                .add("url", page.canonical(language.getCode()))
                .add("manufacturer", organisation(facility));
        add(json, "description", description);
        if (d.brand() != null) {
            json.add("brand", of("Brand").add("name", d.brand()));
        }
        if (!product.pictures().isEmpty()) {
            JsonArrayBuilder images = Json.createArrayBuilder();
            product.pictures().forEach(p -> images.add(page.getOrigin() + "/media/" + p.id() + "/large"));
            json.add("image", images);
        }
        List<BigDecimal> prices = Stream.concat(
                        Stream.ofNullable(d.price()), d.tiers().stream().map(PriceTier::price))
                .sorted()
                .toList();
        if (!prices.isEmpty() && d.currency() != null) {
            json.add("offers", offer(prices, d.currency()));
        }
        return json;
    }

    private static JsonObjectBuilder offer(List<BigDecimal> prices, String currency) {
        JsonObjectBuilder offer = prices.size() == 1
                ? of("Offer").add("price", prices.get(0))
                : of("AggregateOffer")
                        .add("lowPrice", prices.get(0))
                        .add("highPrice", prices.get(prices.size() - 1))
                        .add("offerCount", prices.size());
        return offer.add("priceCurrency", currency);
    }

    public String facility(FacilityView facility) {
        FacilityProfile f = facility.profile();
        JsonObjectBuilder json = organisation(facility).add("@context", "https://schema.org");
        add(json, "telephone", f.phone());
        add(json, "email", f.email());
        add(json, "sameAs", f.website());
        if (f.founded() != null) {
            json.add("foundingDate", f.founded().toString());
        }
        if (f.address() != null || f.province() != null) {
            JsonObjectBuilder address = of("PostalAddress").add("addressCountry", "VN");
            add(address, "streetAddress", f.address());
            add(
                    address,
                    "addressRegion",
                    f.province() == null ? null : provinces.name(f.province(), language.getCode()));
            json.add("address", address);
        }
        return safe(json.build());
    }

    /** The way from the catalogue down to this page. */
    private JsonObjectBuilder path(List<Category> categories, String name) {
        String products = page.getOrigin() + "/" + language.getCode() + "/search/products";
        JsonArrayBuilder steps = Json.createArrayBuilder();
        steps.add(step(1, messages.of("search.title"), products));
        int position = 2;
        for (Category category : categories) {
            String address = products + "?category=" + category.code();
            steps.add(step(position++, category.name(language.getCode()), address));
        }
        steps.add(step(position, name, page.canonical(language.getCode())));
        return of("BreadcrumbList").add("@context", "https://schema.org").add("itemListElement", steps);
    }

    private static JsonObjectBuilder step(int position, String name, String address) {
        return of("ListItem").add("position", position).add("name", name).add("item", address);
    }

    private JsonObjectBuilder organisation(FacilityView facility) {
        return of("Organization")
                .add("name", facility.name(language.getCode()))
                .add("url", page.getOrigin() + "/" + language.getCode() + "/search/facility?id=" + facility.id());
    }

    private static JsonObjectBuilder of(String type) {
        return Json.createObjectBuilder().add("@type", type);
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static String safe(JsonStructure json) {
        return json.toString().replace("<", "\\u003c");
    }
}
