package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.web.Language;

/** One product, from the database: what is shown is what is true now. */
@RequestScoped
@Named
public class ProductBean {

    private static final int SUMMARY = 160;

    @Inject
    HttpServletRequest request;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    Categories categories;

    @Inject
    Language language;

    private @Nullable ProductView product;
    private @Nullable FacilityView facility;

    public void load() {
        ProductView loaded = products.get(Ids.read("product", request.getParameter("id")));
        product = loaded;
        facility = facilities.get(loaded.facilityId());
    }

    public @Nullable ProductView getProduct() {
        return product;
    }

    public @Nullable FacilityView getFacility() {
        return facility;
    }

    public @Nullable String getProvince() {
        if (product == null || facility == null) {
            return null;
        }
        String origin = product.details().originProvince();
        return origin != null ? origin : facility.profile().province();
    }

    /** The categories it stands in, the upper one first. */
    public List<Category> getPath() {
        String code = product == null ? null : product.details().category();
        return code == null
                ? List.of()
                : Stream.concat(categories.parent(code).stream(), categories.find(code).stream())
                        .toList();
    }

    public boolean isOnlyVietnamese() {
        return language.getCode().equals("en")
                && product != null
                && product.details().nameEn() == null;
    }

    /** The description in the reader's language, else the one there is. */
    public @Nullable String getDescription() {
        ProductDetails d = Objects.requireNonNull(product).details();
        boolean english = language.getCode().equals("en") && d.descriptionEn() != null;
        return english || d.descriptionVi() == null ? d.descriptionEn() : d.descriptionVi();
    }

    public String getDescriptionLanguage() {
        ProductDetails d = Objects.requireNonNull(product).details();
        return Objects.equals(getDescription(), d.descriptionVi()) ? "vi" : "en";
    }

    /** What search engines show below the name: the beginning of the description, or who makes it and where. */
    public String getSummary() {
        String description = getDescription();
        String text = description == null
                ? Objects.requireNonNull(product).name(language.getCode()) + " – "
                        + Objects.requireNonNull(facility).name(language.getCode())
                : description.replaceAll("\\s+", " ");
        if (text.length() <= SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY);
        return text.substring(0, space < 1 ? SUMMARY : space) + "…";
    }
}
