package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.catalogue.ProductFixtures.NOW;
import static vn.ketnoi.catalogue.ProductFixtures.fishSauce;
import static vn.ketnoi.catalogue.ProductFixtures.named;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.CheckReason;
import vn.ketnoi.catalogue.ProductStatus;

class TrustPolicyTest {

    private static final TrustPolicy TRUSTED = new TrustPolicy(true, true, false, 0);
    private static final TrustPolicy REFUSED = new TrustPolicy(true, true, true, 0);

    @Test
    void whatIsOfAFacilityNotVerifiedWaits() {
        assertThat(new TrustPolicy(false, true, false, 0).whyWait(false)).isEqualTo(CheckReason.UNVERIFIED);
    }

    @Test
    void theFirstListingWaits() {
        assertThat(new TrustPolicy(true, false, false, 0).whyWait(true)).isEqualTo(CheckReason.FIRST);
    }

    @Test
    void afterARefusalOnlyWhatSaysSomethingElseOfWhatItIsWaits() {
        assertThat(REFUSED.whyWait(true)).isEqualTo(CheckReason.DISTRUSTED);
        assertThat(REFUSED.whyWait(false)).isNull();
    }

    @Test
    void allElseGoesLive() {
        assertThat(TRUSTED.whyWait(true)).isNull();
        assertThat(TRUSTED.whyWait(false)).isNull();
    }

    @Test
    void aNameIsSensitiveAndPricesAreNot() {
        assertThat(TrustPolicy.isSensitive(fishSauce(), named("Nước mắm khác"))).isTrue();
        assertThat(TrustPolicy.isSensitive(fishSauce(), fishSauce("240", "92000")))
                .isFalse();
    }

    @Test
    void aboutTheShareAskedForIsDrawnAndAlwaysTheSame() {
        TrustPolicy tenth = new TrustPolicy(true, true, false, 10);
        long drawn = LongStream.range(0, 100_000)
                .filter(id -> tenth.isSampled(id, id % 7))
                .count();
        assertThat(drawn).isBetween(9_500L, 10_500L);
        assertThat(LongStream.range(0, 1000).filter(id -> tenth.isSampled(id, 3)))
                .containsExactlyElementsOf(LongStream.range(0, 1000)
                        .filter(id -> new TrustPolicy(true, true, true, 10).isSampled(id, 3))
                        .boxed()
                        .toList());
        assertThat(LongStream.range(0, 1000).anyMatch(id -> TRUSTED.isSampled(id, 0)))
                .isFalse();
        TrustPolicy all = new TrustPolicy(true, true, false, 100);
        assertThat(LongStream.range(0, 1000).allMatch(id -> all.isSampled(id, 0)))
                .isTrue();
    }

    @Test
    void aProductGoesLiveOrWaitsAsItSays() {
        Product live = submitted();
        live.settle(TRUSTED, true, NOW);
        assertThat(live.status()).isEqualTo(ProductStatus.PUBLISHED);
        live.settle(REFUSED, false, NOW);
        assertThat(live.status()).isEqualTo(ProductStatus.PUBLISHED);
        live.settle(REFUSED, true, NOW);
        assertThat(live.status()).isEqualTo(ProductStatus.SUBMITTED);
        assertThat(live.checkReason()).isEqualTo(CheckReason.DISTRUSTED);
        live.publish(7, new PublishingPolicy(true), NOW);
        assertThat(live.isMarked()).isFalse();
        live.takeDown("Không phải nhãn hiệu của cơ sở", NOW);
        assertThat(live.status()).isEqualTo(ProductStatus.RETURNED);
    }

    private static Product submitted() {
        Product product = new Product(1, fishSauce(), NOW);
        product.submit(NOW);
        return product;
    }
}
