package vn.ketnoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    25000           | 25000
                    25.000          | 25000
                    25,000          | 25000
                    25 000          | 25000
                    1.250.000       | 1250000
                    25,000 đ        | 25000
                    25.000₫         | 25000
                    25.000 VNĐ      | 25000
                    25.000 đồng/kg  | 25000
                    25.000đ / hộp   | 25000
                    $5.50           | 5.50
                    1,5             | 1.5
                    1.5             | 1.5
                    1.234,5         | 1234.5
                    1,234.50        | 1234.50
                    0,125           | 0.125
                    0.125           | 0.125
                    1234,567        | 1234.567
                    -5              | -5
                    ２５.０００        | 25000
                    """)
    void readsWhatPeopleWrite(String text, BigDecimal number) {
        assertThat(SheetNumber.read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "10 - 20",
                "1e5",
                "1.2.3",
                "1,2,3",
                "1.23,4,5",
                "12.34.567",
                "--5",
                "",
                ".",
                ",5",
                "1..2",
                "٣"
            })
    void guessesNothing(String text) {
        assertThat(SheetNumber.read(text)).isEmpty();
    }

    @Test
    void knowsWordsForNoNumber() {
        assertThat(SheetNumber.saysNothing("Liên hệ")).isTrue();
        assertThat(SheetNumber.saysNothing("-")).isTrue();
        assertThat(SheetNumber.saysNothing("0")).isFalse();
    }
}
