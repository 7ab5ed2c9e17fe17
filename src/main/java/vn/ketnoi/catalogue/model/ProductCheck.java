package vn.ketnoi.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.reference.Currencies;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

/** What no listing may say, not even a draft: values out of form, and codes that no list has. */
@ApplicationScoped
public class ProductCheck {

    private static final int LONGEST_REASON = 1000;

    @Inject
    Checker checker;

    @Inject
    Categories categories;

    @Inject
    Provinces provinces;

    @Inject
    Currencies currencies;

    @Inject
    ProductRepository products;

    /** @throws RejectedException naming every field that does not hold */
    public void check(ProductDetails details) {
        checker.check(details);
        List<Reason> reasons = new ArrayList<>();
        String category = details.category();
        if (category != null && !categories.isKnown(category)) {
            reasons.add(Reason.of("category", "product.category.unknown", category));
        }
        String province = details.originProvince();
        if (province != null && !provinces.isKnown(province)) {
            reasons.add(Reason.of("originProvince", "province.unknown", province));
        }
        String currency = details.currency();
        if (currency != null && !currencies.isKnown(currency)) {
            reasons.add(Reason.of("currency", "product.currency.unknown", currency));
        }
        long quantities = details.tiers().stream().map(t -> t.from()).distinct().count();
        if (quantities < details.tiers().size()) {
            reasons.add(Reason.of("tiers", "product.tiers.twice"));
        }
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
    }

    /** @throws RejectedException when another product of the facility has the code */
    public void refuseTakenSku(long facilityId, String sku, @Nullable Long self) {
        products.findBySku(facilityId, sku)
                .filter(p -> self == null || p.id() != self)
                .ifPresent(p -> {
                    throw RejectedException.field("sku", "product.sku.taken", sku);
                });
    }

    /** The reason for which a listing is returned: there must be one. */
    public String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw RejectedException.field("reason", "check.NotBlank");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw RejectedException.field("reason", "check.Size", 1, LONGEST_REASON);
        }
        return reason.strip();
    }
}
