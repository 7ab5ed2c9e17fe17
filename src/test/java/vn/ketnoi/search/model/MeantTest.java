package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.search.model.Attempts.Way;

class MeantTest {

    private static final Lexicon LEXICON = new Lexicon(new Categories(), new Provinces());

    private static @Nullable String meant(String typed, String read, Reading reading, String best) {
        return Meant.of(typed, new Way(AskedText.of(read, LEXICON), reading), best);
    }

    @Test
    void keysTypedByMistakeAreSaidAsTheWords() {
        assertThat(meant("nuwowcs mawms", "nước mắm", Reading.ACCENTED, "Nước mắm Phú Quốc"))
                .isEqualTo("nước mắm");
    }

    @Test
    void aSlipIsSaidAsTheWordOfTheBestResult() {
        assertThat(meant("mawts ongj banh tarng", "bánh tarng", Reading.SLIP, "Bánh tráng phơi sương"))
                .isEqualTo("bánh tráng");
    }

    @Test
    void whatDiffersByAccentsAloneIsNotSaid() {
        assertThat(meant("banh trang", "banh trang", Reading.FOLDED, "Bánh tráng"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tarng,trang,true",
        "trag,trang,true",
        "trangs,trang,true",
        "trong,trang,true",
        "trang,trang,false",
        "bang,trang,false",
        "xrang,trang,false"
    })
    void oneLetterOrTwoThatChangedPlacesAreASlip(String a, String b, boolean slip) {
        assertThat(Meant.isSlip(a, b)).isEqualTo(slip);
    }
}
