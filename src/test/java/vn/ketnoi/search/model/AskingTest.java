package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.reference.Provinces;

class AskingTest {

    @ParameterizedTest
    @CsvSource({
        "chúng tôi muốn đặt 300 hũ tương ớt, tương ớt",
        "toi can mua 20 kg hat tieu, hat tieu",
        "we are looking for a supplier of clay pots, of clay pots",
        "ấm chén gốm 300 ml, ấm chén gốm 300 ml",
        "cần mua, cần mua",
        "tôi cần mua hàng, hàng"
    })
    void onlyTheThingIsLookedFor(String asked, String thing) {
        assertThat(String.join(
                        " ", Asking.without(SearchText.words(asked), new Lexicon(new Categories(), new Provinces()))))
                .isEqualTo(thing);
    }
}
