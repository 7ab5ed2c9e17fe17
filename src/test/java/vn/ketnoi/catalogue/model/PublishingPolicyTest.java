package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.catalogue.ProductFixtures.NOW;
import static vn.ketnoi.catalogue.ProductFixtures.fishSauce;
import static vn.ketnoi.catalogue.ProductFixtures.named;
import static vn.ketnoi.catalogue.ProductFixtures.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.facility.FacilityStatus;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.RejectedException.Reason;

class PublishingPolicyTest {

    private final PublishingPolicy verified = PublishingPolicy.of(facility(FacilityStatus.VERIFIED, "91"));

    @Test
    void aNameAndACodeAreEnoughFromAVerifiedFacility() {
        assertThat(verified.whyNot(named("Bắp cải tím"))).isEmpty();
    }

    @Test
    void anUnverifiedFacilityPublishesNothing() {
        PublishingPolicy registered = PublishingPolicy.of(facility(FacilityStatus.REGISTERED, "91"));
        assertThat(registered.whyNot(fishSauce()))
                .extracting(Reason::key)
                .containsExactly("product.facility.unverified");
    }

    @Test
    void whereNoCentreCanVerifyTheAdministratorsApprovalStandsForIt() {
        PublishingPolicy nowhere = PublishingPolicy.of(facility(FacilityStatus.REGISTERED, null));
        assertThat(nowhere.whyNot(fishSauce())).isEmpty();
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        PublishingPolicy registered = PublishingPolicy.of(facility(FacilityStatus.REGISTERED, "91"));
        assertThat(registered.whyNot(offer("98000", "500", "100", "10", "99000")))
                .extracting(Reason::key)
                .containsExactly("product.facility.unverified", "product.tiers.prices", "product.minOrder.capacity");
    }

    @Test
    void whoBuysMoreMayPayTheSameOrLess() {
        assertThat(flaws(fishSauce("240", "92000", "1200", "86000", "5000", "86000")))
                .isEmpty();
    }

    @Test
    void whoBuysMoreNeverPaysMore() {
        assertThat(flaws(fishSauce("240", "92000", "1200", "93000"))).containsExactly("product.tiers.prices");
    }

    @Test
    void theFirstTierIsNotDearerThanThePrice() {
        assertThat(flaws(fishSauce("240", "98001"))).containsExactly("product.tiers.prices");
        assertThat(flaws(offer(null, null, null, "240", "98001"))).isEmpty();
    }

    @Test
    void quantitiesOfTiersRise() {
        assertThat(flaws(fishSauce("240", "92000", "240", "91000"))).containsExactly("product.tiers.quantities");
        assertThat(flaws(fishSauce("240", "92000", "100", "91000"))).containsExactly("product.tiers.quantities");
    }

    @Test
    void theMinimumOrderCanBeMadeInAMonth() {
        assertThat(flaws(offer(null, "100", "100"))).isEmpty();
        assertThat(flaws(offer(null, "101", "100"))).containsExactly("product.minOrder.capacity");
        assertThat(flaws(offer(null, "101", null))).isEmpty();
    }

    private static List<String> flaws(ProductDetails details) {
        return PublishingPolicy.flaws(details).stream().map(Reason::key).toList();
    }

    private static FacilityView facility(FacilityStatus status, @Nullable String province) {
        FacilityProfile profile = new FacilityProfile(
                null, "Cơ sở", null, null, null, null, province, null, null, null, null, null, null, null);
        return new FacilityView(1, profile, status, null, NOW, NOW, 1, 1);
    }
}
