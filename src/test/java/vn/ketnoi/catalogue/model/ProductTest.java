package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ketnoi.catalogue.ProductFixtures.NOW;
import static vn.ketnoi.catalogue.ProductFixtures.fishSauce;
import static vn.ketnoi.catalogue.ProductFixtures.named;

import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.ProductPicture;
import vn.ketnoi.catalogue.ProductStatus;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.RejectedException.Reason;

class ProductTest {

    private static final long OFFICER = 7;
    private static final PublishingPolicy VERIFIED = new PublishingPolicy(true);

    private final Product product = new Product(1, fishSauce("240", "92000"), NOW);

    @Test
    void itBeginsAsADraft() {
        assertThat(product.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(product.details()).isEqualTo(fishSauce("240", "92000"));
    }

    @Test
    void itIsPublishedAfterItWasSubmitted() {
        refused("product.submitted.not", this::publish);
        submit();
        publish();
        assertThat(product.status()).isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void itIsNeitherSubmittedNorPublishedTwice() {
        submit();
        refused("product.submitted.already", this::submit);
        publish();
        refused("product.published.already", this::publish);
        refused("product.published.already", this::submit);
    }

    @Test
    void aFlawStopsItBeforeItWaits() {
        product.revise(fishSauce("240", "99000"), NOW);
        refused("product.tiers.prices", this::submit);
        assertThat(product.status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void theCentreMaySeeAFlawThatCameWhileItWaited() {
        submit();
        product.revise(fishSauce("240", "99000"), NOW);
        refused("product.tiers.prices", this::publish);
        assertThat(product.status()).isEqualTo(ProductStatus.SUBMITTED);
    }

    @Test
    void whatThePolicyIsAgainstIsNotPublished() {
        submit();
        refused("product.facility.unverified", () -> product.publish(OFFICER, new PublishingPolicy(false), NOW));
    }

    @Test
    void itIsGivenBackWithAReasonAndSubmittedAgain() {
        refused("product.submitted.not", () -> product.giveBack("Thiếu ảnh", NOW));
        submit();
        product.giveBack("Thiếu ảnh", NOW);
        assertThat(product.status()).isEqualTo(ProductStatus.RETURNED);
        refused("product.submitted.not", this::publish);
        submit();
        publish();
        assertThat(product.status()).isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void itStaysPublishedThroughEdits() {
        published();
        product.revise(named("Nước mắm nhỉ"), NOW);
        assertThat(product.status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(product.details().nameVi()).isEqualTo("Nước mắm nhỉ");
    }

    @Test
    void aPublishedOneDoesNotTakeAFlaw() {
        published();
        refused("product.tiers.prices", () -> product.revise(fishSauce("240", "99000"), NOW));
        assertThat(product.details()).isEqualTo(fishSauce("240", "92000"));
    }

    @Test
    void withdrawnItGoesThroughTheCentreAgain() {
        refused("product.published.not", () -> product.withdraw(NOW));
        published();
        product.withdraw(NOW);
        assertThat(product.status()).isEqualTo(ProductStatus.WITHDRAWN);
        refused("product.submitted.not", this::publish);
        submit();
        publish();
        assertThat(product.status()).isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void everyChangeRaisesTheRevisionOfItsSearchDocument() {
        long before = product.indexRevision();
        published();
        product.revise(fishSauce(), NOW);
        product.illustrate(List.of(ProductPicture.of(3)), NOW);
        product.withdraw(NOW);
        assertThat(product.indexRevision()).isEqualTo(before + 5);
    }

    @Test
    void picturesKeepTheirOrderAndTheirWords() {
        List<ProductPicture> shown = List.of(new ProductPicture(7, "Chai nước mắm", null), ProductPicture.of(3));
        product.illustrate(shown, NOW);
        assertThat(product.pictures()).isEqualTo(shown);
        product.illustrate(List.of(), NOW);
        assertThat(product.pictures()).isEmpty();
    }

    @Test
    void aProductHasAtMostEightPicturesAndNoneTwice() {
        List<ProductPicture> nine =
                LongStream.range(0, 9).mapToObj(ProductPicture::of).toList();
        refused("product.pictures.many", () -> product.illustrate(nine, NOW));
        product.illustrate(nine.subList(0, 8), NOW);
        refused(
                "product.pictures.twice",
                () -> product.illustrate(List.of(ProductPicture.of(1), ProductPicture.of(1)), NOW));
        assertThat(product.pictures()).hasSize(8);
    }

    private void submit() {
        product.submit(NOW);
    }

    private void publish() {
        product.publish(OFFICER, VERIFIED, NOW);
    }

    private void published() {
        submit();
        publish();
    }

    private static void refused(String key, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.reasons())
                .extracting(Reason::key)
                .containsExactly(key));
    }
}
