package vn.ketnoi.reference;

import static org.assertj.core.api.Assertions.assertThat;

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
}
