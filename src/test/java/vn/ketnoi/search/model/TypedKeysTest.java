package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.reference.Provinces;

class TypedKeysTest {

    private static final Lexicon LEXICON = new Lexicon(new Categories(), new Provinces());

    @ParameterizedTest
    @CsvSource({
        "nuwowcs mawms, nước mắm",
        "nuowcs mawms, nước mắm",
        "nu7o7c1 ma8m1, nước mắm",
        "dduwowngf thoots noots, đường thốt nốt",
        "keoj duwaf, kẹo dừa",
        "gaoj st25, gạo st25",
        "caf phee, cà phê",
        "quees, quế",
        "gioof, giồ",
        "thuyr, thủy",
        "hair sanr, hải sản",
        "trais caay, trái cây",
        "mays noong nghieepj, máy nông nghiệp",
        "khoo cas dd, khô cá đ"
    })
    void keysOfTelexAndVniAreReadAsSyllables(String typed, String meant) {
        assertThat(TypedKeys.meant(typed, LEXICON)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nước mắm", "nuoc mam", "bamboo basket", "box", "coffee", "NM-40", "st25", "zzqqx", "210390"})
    void whatIsNoTypedVietnameseStays(String text) {
        assertThat(TypedKeys.meant(text, LEXICON)).isEmpty();
    }

    @Test
    void aToneThatASyllableCannotHaveIsNone() {
        assertThat(TypedKeys.meant("macf", LEXICON)).isEmpty();
    }
}
