package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ketnoi.catalogue.ProductFixtures.NOW;
import static vn.ketnoi.catalogue.ProductFixtures.fishSauce;
import static vn.ketnoi.catalogue.ProductFixtures.named;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
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
        product.illustrate(3L, NOW);
        product.withdraw(NOW);
        assertThat(product.indexRevision()).isEqualTo(before + 5);
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
