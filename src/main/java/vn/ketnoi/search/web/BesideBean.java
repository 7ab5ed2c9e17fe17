package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.search.FacilitySearch;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Language;

/** What else goes by the words that products were looked for with: a category, a few facilities. On the first page only. */
@RequestScoped
@Named("beside")
public class BesideBean {

    private static final int FACILITIES = 3;

    @Inject
    FacilitySearch facilities;

    @Inject
    Categories categories;

    @Inject
    Language language;

    private @Nullable Slice<FacilityView> found;

    public List<Category> categories(@Nullable ProductQuery query) {
        return isFirst(query)
                ? Optional.ofNullable(query).flatMap(q -> categories.read(q.text())).stream()
                        .toList()
                : List.of();
    }

    /** Asked once, however often the page reads it. */
    public Slice<FacilityView> facilities(@Nullable ProductQuery query) {
        Slice<FacilityView> known = found;
        if (known == null) {
            known = query != null && isFirst(query)
                    ? facilities.find(query.text(), 0, FACILITIES)
                    : new Slice<>(List.of(), 0);
            found = known;
        }
        return known;
    }

    /** Where all facilities are that go by the words. */
    public String address(ProductQuery query) {
        return "/" + language.getCode() + "/search/facilities?q="
                + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
    }

    private static boolean isFirst(@Nullable ProductQuery query) {
        return query != null && query.page() == 0 && !query.text().isBlank() && query.facility() == null;
    }
}
