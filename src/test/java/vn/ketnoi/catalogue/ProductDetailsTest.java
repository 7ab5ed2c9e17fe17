package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnoi.catalogue.ProductFixtures.fishSauce;
import static vn.ketnoi.catalogue.ProductFixtures.named;
import static vn.ketnoi.catalogue.ProductFixtures.offer;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductDetailsTest {

    @Test
    void amountsWithoutACurrencyAreDong() {
        assertThat(fishSauce().currency()).isEqualTo("VND");
        assertThat(offer(null, null, null, "10", "90000").currency()).isEqualTo("VND");
        assertThat(named("Nước mắm").currency()).isNull();
    }

    @Test
    void numbersAreEqualHoweverManyZerosTheyEndWith() {
        assertThat(offer("98000.00", "48.000", null, "240.000", "92000.00"))
                .isEqualTo(offer("98000", "48", null, "240", "92000"));
    }

    @Test
    void blanksAreNoValues() {
        ProductDetails blank = new ProductDetails(
                " A1 ", " Chè ", "", " ", null, "", null, " ", null, "", List.of(), null, null, "", false, "", " ", "");
        assertThat(blank).isEqualTo(ProductDetails.named("A1", "Chè"));
    }

    @Test
    void theVietnameseNameStandsInForAMissingEnglishOne() {
        assertThat(named("Nước mắm").name("en")).isEqualTo("Nước mắm");
        assertThat(fishSauce().name("en")).isEqualTo("Phu Quoc fish sauce");
        assertThat(fishSauce().name("vi")).isEqualTo("Nước mắm Phú Quốc");
    }

    @Test
    void whatABuyerWouldMissIsNamed() {
        assertThat(named("Nước mắm").notStated()).contains("category", "price", "nameEn");
        assertThat(offer("1", "1", "1").notStated()).containsExactly("descriptionVi");
    }

    @Test
    void anAbsurdNumberIsKeptAsItIsToBeRefused() {
        BigDecimal absurd = new BigDecimal("1e999999999");
        assertThat(offer("1e999999999", null, null).price()).isEqualTo(absurd);
    }
}
