package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Bamboo Baskets, bamboo basket",
        "Dried berries, dried berry",
        "brushes, brush",
        "glass, glass",
        "bird's nest, bird nest",
        "Gỗ, go",
        "ST25, st25"
    })
    void foldingForgetsAccentsAndEnglishPlurals(String written, String folded) {
        assertThat(SearchText.folded(written)).isEqualTo(folded);
    }

    @Test
    void onlyWordsAreLeft() {
        assertThat(SearchText.exact("Chổi đót: 2,5 kg (xuất_khẩu) 😀")).isEqualTo("chổi đót 2,5 kg xuất khẩu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?!*()", "😀", "&& || \\", "\u0000"})
    void whatHoldsNoWordIsEmpty(String written) {
        assertThat(SearchText.folded(written)).isEmpty();
    }

    @Test
    void aCodeIsKnownAsWrittenAndWithoutItsMarks() {
        assertThat(SearchText.codes("NM-40")).containsExactly("nm-40", "nm40");
        assertThat(SearchText.codes("NM40")).containsExactly("nm40");
    }
}
