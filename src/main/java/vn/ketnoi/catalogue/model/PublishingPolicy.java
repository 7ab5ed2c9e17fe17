package vn.ketnoi.catalogue.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException.Reason;

/**
 * What stands against publishing a listing, each reason in words a person can act on. Only true barriers: what is missing
 * (category, price, unit, picture) is shown as "not stated" and stops nothing.
 */
public record PublishingPolicy(boolean facilityIsVouchedFor) {

    /**
     * A facility is vouched for by its verification. One whose province is not stated has no centre to verify it, so there
     * the administrator who alone may approve it ({@link ApprovalPolicy}) vouches by approving.
     */
    public static PublishingPolicy of(FacilityView facility) {
        return new PublishingPolicy(facility.verified() || facility.profile().province() == null);
    }

    /** Empty when it may be published. */
    public List<Reason> whyNot(ProductDetails details) {
        List<Reason> reasons = new ArrayList<>();
        if (!facilityIsVouchedFor) {
            reasons.add(Reason.of("", "product.facility.unverified"));
        }
        reasons.addAll(flaws(details));
        return reasons;
    }

    /** What is wrong with the listing itself, whoever lists it. */
    public static List<Reason> flaws(ProductDetails details) {
        List<Reason> reasons = new ArrayList<>(tierFlaws(details.price(), details.tiers()));
        BigDecimal min = details.minOrder();
        BigDecimal capacity = details.capacityMonth();
        if (min != null && capacity != null && min.compareTo(capacity) > 0) {
            reasons.add(Reason.of("minOrder", "product.minOrder.capacity", capacity));
        }
        return reasons;
    }

    /** Who buys more starts a later tier and pays no more for one. */
    private static List<Reason> tierFlaws(@Nullable BigDecimal price, List<PriceTier> tiers) {
        List<Reason> reasons = new ArrayList<>();
        BigDecimal before = price;
        BigDecimal from = BigDecimal.ZERO;
        for (PriceTier tier : tiers) {
            if (tier.from().compareTo(from) <= 0) {
                reasons.add(Reason.of("tiers", "product.tiers.quantities", tier.from()));
            }
            if (before != null && tier.price().compareTo(before) > 0) {
                reasons.add(Reason.of("tiers", "product.tiers.prices", tier.from(), tier.price()));
            }
            from = tier.from();
            before = tier.price();
        }
        return reasons;
    }
}
