package vn.ketnoi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98000|98000",
                "98.000|98000",
                "98,000|98000",
                "1.250.000|1250000",
                "1,250,000.5|1250000.5",
                "1.250.000,5|1250000.5",
                "98 000|98000",
                "0.125|0.125",
                "0,125|0.125",
                "1.5|1.5",
                "1,5|1.5",
                "12.50|12.5",
                "1.1250|1.125",
                "-1.000|-1000",
                "1e3|1000"
            })
    void numbersAreReadAsTheyAreMeant(String text, BigDecimal number) {
        assertThat(Decimals.read(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "12,34,5", "1.000,5.5", "--1", "1 000 đ"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> Decimals.read(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.125", "98000", "0.125", "1000.5", "12.125", "1250.125", "0"})
    void whatIsShownIsReadBack(BigDecimal number) {
        assertThat(Decimals.read(Decimals.typed(number))).isEqualTo(number);
    }

    @Test
    void zerosAtTheEndGo() {
        assertThat(Decimals.plain(new BigDecimal("92000.00"))).isEqualTo(new BigDecimal("92000"));
        assertThat(Decimals.plain(new BigDecimal("9E+3"))).isEqualTo(new BigDecimal("9000"));
    }

    @Test
    void aNumberOfAbsurdLengthIsNotWrittenOut() {
        BigDecimal absurd = new BigDecimal("1e999999999");
        assertThat(Decimals.plain(absurd)).isSameAs(absurd);
    }
}
