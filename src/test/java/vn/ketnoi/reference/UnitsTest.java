package vn.ketnoi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private final Units units = new Units();

    @Test
    void oneUnitHasManyWritings() {
        assertThat(units.read("Kg")).isEqualTo("kg");
        assertThat(units.read(" CHAI ")).isEqualTo("bottle");
        assertThat(units.read("Hủ")).isEqualTo("jar");
        assertThat(units.read("bottle")).isEqualTo("bottle");
    }

    @Test
    void whatIsOnNoListStaysAsItWasWritten() {
        assertThat(units.read("Cành")).isEqualTo("Cành");
        assertThat(units.name("Cành", "en")).isEqualTo("Cành");
        assertThat(units.read("  ")).isNull();
    }

    @Test
    void aCodeIsShownInTheReadersLanguage() {
        assertThat(units.name("bottle", "vi")).isEqualTo("chai");
        assertThat(units.name("bottle", "en")).isEqualTo("bottle");
        assertThat(units.name(null, "vi")).isEmpty();
    }

    @Test
    void aCanHoldsFiveLitresAndATinIsDrunkFrom() {
        assertThat(units.name(units.read("can"), "vi")).isEqualTo("can");
        assertThat(units.name(units.read("lon"), "vi")).isEqualTo("lon");
        assertThat(units.name(units.read("lon"), "en")).isEqualTo("tin");
    }

    @Test
    void englishCountsInPlural() {
        assertThat(units.after(1, "bottle", "en")).isEqualTo("bottle");
        assertThat(units.after(new BigDecimal("24"), "bottle", "en")).isEqualTo("bottles");
        assertThat(units.after(new BigDecimal("0.5"), "loaf", "en")).isEqualTo("loaves");
        assertThat(units.after(24, "kg", "en")).isEqualTo("kg");
        assertThat(units.after(24, "bottle", "vi")).isEqualTo("chai");
        assertThat(units.after(24, "Cành", "en")).isEqualTo("Cành");
        assertThat(units.after(24, null, "en")).isEmpty();
        assertThat(units.read("bottles")).isEqualTo("bottle");
    }
}
