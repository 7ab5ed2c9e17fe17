package vn.ketnoi.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ketnoi.catalogue.ProductFixtures.fishSauce;

import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.reference.Units;
import vn.ketnoi.shared.RejectedException;

class ProductFormTest {

    private final Units units = new Units();
    private final ProductForm form = new ProductForm();

    @Test
    void whatIsShownIsReadBackInBothLanguages() {
        ProductDetails details = fishSauce("240", "92000", "1200.5", "86000");
        for (String language : new String[] {"vi", "en"}) {
            form.show(details, units, language);
            assertThat(form.read(units)).isEqualTo(details);
        }
    }

    @Test
    void aKnownUnitIsShownByItsNameAndStaysSo() {
        form.show(fishSauce(), units, "vi");
        assertThat(form.getValues()).containsEntry("unit", "chai");
        form.read(units);
        assertThat(form.getValues()).containsEntry("unit", "chai");
    }

    @Test
    void emptyRowsOfTiersAreNothing() {
        form.show(fishSauce("240", "92000"), units, "vi");
        form.addTier();
        assertThat(form.read(units)).isEqualTo(fishSauce("240", "92000"));
    }

    @Test
    void halfARowIsRefusedAtTheTiers() {
        form.show(fishSauce(), units, "vi");
        form.addTier();
        form.getTiers().get(0).setFrom("10");
        assertThatThrownBy(() -> form.read(units))
                .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.reasons())
                        .containsExactly(RejectedException.Reason.of("tiers", "product.tiers.half")));
    }

    @Test
    void aRowOfWordsIsRefusedAtTheTiers() {
        form.show(fishSauce(), units, "vi");
        form.addTier();
        form.getTiers().get(0).setFrom("nhiều");
        form.getTiers().get(0).setPrice("1");
        assertThatThrownBy(() -> form.read(units)).isInstanceOf(RejectedException.class);
    }
}
