package vn.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelexKeysTest {

    @ParameterizedTest
    @CsvSource({
        "nước mắm, nuwowcs mawms",
        "đường thốt nốt, dduwowngf thoots noots",
        "mật ong 500 ml, maatj ong 500 ml",
        "bưởi da xanh, buwowir da xanh",
        "rattan, rattan"
    })
    void keysAreThoseOfTelex(String text, String keys) {
        assertThat(TelexKeys.of(text)).isEqualTo(keys);
    }
}
